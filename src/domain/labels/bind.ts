import type { Indicator } from '../plan/schema';
import { checkUnit, unitVerdict, flowAgainstStock, monthAgainstCumulative, twoUnits } from './cautions';
import type { Dictionary } from './dictionary';
import { because, refused, type Caution, type Recognition, type Why } from './recognition';
import type { Situation } from './situation';
import { objection } from './surroundings';
import type { Understood } from './understand';

/** Flow, stock and month: what the words around a right label say about how its numbers were counted. */
function cautionOf(indicator: Indicator, { own, input, columnUnit, noted }: Situation, { natureOf, cuesIn }: Dictionary): Caution | undefined {
  if (own.normalised.unit && columnUnit && own.normalised.unit !== columnUnit) return twoUnits(own.normalised.unit, columnUnit);
  const nature = natureOf(indicator);
  if (nature === 'flow') {
    const texts = [input.label, input.note, ...(input.headings ?? [])];
    const month = own.normalised.singleMonth ? input.label : texts.map((text) => cuesIn(text).get('month')).find(Boolean);
    if (month) return monthAgainstCumulative(month);
  }
  const [stock, flow] = [noted.get('stock'), noted.get('flow')];
  if (nature === 'flow' && stock && !flow) return flowAgainstStock(stock, nature);
  if (nature === 'stock' && flow && !stock) return flowAgainstStock(flow, nature);
  return undefined;
}

/** The words are right: binds, unless what stands above or the unit speaks against it. */
export function bind(indicator: Indicator, why: Why, said: Understood, situation: Situation, dictionary: Dictionary): Recognition {
  const { own, above, title } = situation;
  const ask = { kind: 'ask', candidates: [indicator.code], words: said.words } as const;
  const against = objection(above, own, title);
  if (against?.kind === 'none') {
    const { word, trap } = against;
    return refused(because('trap', { word, trap, ...dictionary.rules.trapReason.get(trap)! }), said.words);
  }
  if (against) return { ...ask, why: because('heading', { heading: against.heading, word: against.word }) };
  if (own.normalised.values > 1) return { ...ask, why: because('two-values') };
  const unit = situation.unitFor(indicator);
  if (own.normalised.vague && unitVerdict(unit, indicator) !== 'fits') return { ...ask, why: because('doubtful', { words: said.words.join('、') }) };
  const checked = checkUnit(unit, indicator);
  if (checked.refused) {
    const { stated, expected } = checked.caution!;
    return { ...ask, why: because('unit', { stated, expected }), caution: checked.caution };
  }
  const caution = checked.caution ?? cautionOf(indicator, situation, dictionary);
  return { kind: 'bound', code: indicator.code, why, words: said.words, ...(checked.unit ? { unit: checked.unit } : {}), ...(caution ? { caution } : {}) };
}
