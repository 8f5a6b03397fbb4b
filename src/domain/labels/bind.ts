import type { Indicator } from '../plan/schema';
import { checkUnit, unitVerdict, anotherTime, flowAgainstStock, monthAgainstCumulative, twoUnits } from './cautions';
import type { Dictionary } from './dictionary';
import { actsOnTalent } from './grammar';
import { because, refused, type Caution, type Recognition, type Why } from './recognition';
import type { Vocabulary } from './schema';
import type { Situation } from './situation';
import { objection } from './surroundings';
import type { Understood } from './understand';

/** 城镇新增就业指标5000人: what is handed down, by habit. */
const handedDown = /(?<=.)指标(?:为|[:：])?\s*\d[\d.,]*\s*[十百千万亿余多]*(?:人|%|个|所|期|户|次)/;

/** 连续五年超过5万人: so many at least, in each of the years. */
const everyYear = /连续第?[一二三四五六七八九十两多\d]+年[^，,；。\d]{0,4}(?:超|突破|[保维]持|稳定|达到?|[在过])[^，,；。\d]{0,3}\d/;

/** 使1846名下岗失业人员重新走上工作岗位: nobody wishes so exactly; what was brought about (促使) has happened. */
const brought = /使\s*(?=\d{3,}[1-9])|促使/g;

/** 逐步推进公务员平时考核全覆盖: what is being worked at, without a number that would say how far it came. */
const workedAt = /^(?:[全我本各][省市县区州地]|年内|今年|要|将)*(?:逐步|稳步|加快|持续|继续|努力|积极|大力|着力|不断|深入|全力|全面|力争|扎实|有序|进一步)*(?:推进|推动|推行|推广|推开|扩大|促进|加强|深化|争取|谋划|力促|力推)(?!.*(?:实现|达到?|完成|已|率|面)).*全覆盖$/;

/** “十四五”以来: what came of it so far. */
const sinceThen = /十[一二三四五]五[”"]?(?:规划)?(?:实施)?以来/;

/** 到2025年, 十四五 and 确保…110万人 speak of what is to be: the number may be the plan's own. */
function isToCome({ own }: Situation, { period }: Indicator, { wishes }: Vocabulary, label: string): boolean {
  const { years, planned, values } = own.normalised;
  // 到2008年底: before the plan began it is a report.
  if (planned === 'towards') return !(years !== undefined && years.to < yearOf(period.start));
  if (planned === 'five-years' && !sinceThen.test(label) && years !== undefined && years.from > yearOf(period.end)) return true;
  if (values === 0 && workedAt.test(own.normalised.text)) return true;
  return values > 0 && (handedDown.test(label) || wishes.some((word) => label.replace(brought, '').includes(word)));
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** 2015年末失业保险参保人数, 2021年城镇新增就业: the number of another time than the plan's. */
function outsidePeriod({ own }: Situation, { period }: Indicator): Caution | undefined {
  const { years } = own.normalised;
  const [start, end] = [yearOf(period.start), yearOf(period.end)];
  if (years === undefined || (years.to >= start && years.from <= end)) return undefined;
  return anotherTime(years.from === years.to ? String(years.from) : `${years.from}—${years.to}`, `${start}—${end}`);
}

/** Flow, stock, month and year: what the words around a right label say about how its numbers were counted. */
function cautionOf(indicator: Indicator, situation: Situation, { natureOf, cuesIn }: Dictionary): Caution | undefined {
  const { own, input, columnUnit, noted } = situation;
  if (own.normalised.unit && columnUnit && own.normalised.unit !== columnUnit) return twoUnits(own.normalised.unit, columnUnit);
  const outside = outsidePeriod(situation, indicator);
  if (outside) return outside;
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
  const against = objection(above, own, title, dictionary.vocabulary.elsewhere);
  if (against?.kind === 'none') {
    const { word, trap } = against;
    return refused(because('trap', { word, trap, ...dictionary.rules.trapReason.get(trap)! }), said.words);
  }
  if (against) return { ...ask, why: because('heading', { heading: against.heading, word: against.word }) };
  if (isToCome(situation, indicator, dictionary.vocabulary, situation.input.label)) return { ...ask, why: because('to-come') };
  if (own.normalised.values > 1) return { ...ask, why: because('two-values') };
  const unit = situation.unitFor(indicator);
  if (own.normalised.holdsTwoNumbers) return { ...ask, why: because('doubtful', { words: said.words.join('、') }) };
  if (own.normalised.vague && unitVerdict(unit, indicator) !== 'fits') return { ...ask, why: because('doubtful', { words: said.words.join('、') }) };
  if (dictionary.natureOf(indicator) === 'flow' && everyYear.test(situation.input.label)) return { ...ask, why: because('doubtful', { words: said.words.join('、') }) };
  if (dictionary.natureOf(indicator) === 'stock' && actsOnTalent.test(situation.input.label)) return { ...ask, why: because('doubtful', { words: said.words.join('、') }) };
  const checked = checkUnit(unit, indicator);
  if (checked.refused) {
    const { stated, expected } = checked.caution!;
    return { ...ask, why: because('unit', { stated, expected }), caution: checked.caution };
  }
  const caution = checked.caution ?? cautionOf(indicator, situation, dictionary);
  return { kind: 'bound', code: indicator.code, why, words: said.words, ...(checked.unit ? { unit: checked.unit } : {}), ...(caution ? { caution } : {}) };
}
