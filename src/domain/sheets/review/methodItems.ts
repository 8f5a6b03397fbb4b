import type { MethodWord } from '../../measures/method';
import { defaultSettings, type Settings } from '../../measures/settings';
import { settingsXml } from '../../settings/settingsXml';
import type { Plan } from '../../plan/schema';
import type { ReviewWords } from '../words/review';

const percent = (fraction: number): string => String(Number((fraction * 100).toPrecision(12)));

/** The lines of the method page: what each word means, with every cut-off in use. */
export const methodItems = (plan: Plan, { method, rules, cutoffs: cutoffsOf }: ReviewWords, settings: Settings): readonly (readonly [item: string, rule: string])[] => {
  const { title, issuer, issued, source, period } = plan.plan;
  const own = settingsXml(settings) !== settingsXml(defaultSettings);
  const cutoffs = (word: MethodWord): string => cutoffsOf(word, settings);
  return [
    [method.current, rules.current],
    [method.paced, `${rules.paced}${cutoffs('序时法')}`],
    [method.attained, `${rules.attained}${cutoffs('达标法')}`],
    [method.structured, `${rules.structured}${cutoffs('结构法')}`],
    [method.grown, `${rules.grown}${cutoffs('增速法')}`],
    [method.level, settings.levelMethod === '增速法' ? rules.levelGrown : rules.levelPaced],
    [method.elapsed, settings.dayCount === 'months' ? method.months : method.days],
    [method.tolerance, method.tolerancePercent.replace('{percent}', percent(settings.tolerance))],
    [method.remaining, rules.remaining],
    [method.shortfall, rules.shortfall],
    [method.source, rules.source.replace('{title}', title).replace('{issuer}', issuer).replace('{issued}', issued).replace('{start}', period.start).replace('{end}', period.end).replace('{source}', source)],
    [method.origin, `${own ? method.own : method.default} ${method.fixed}`],
    ...(method.legend ? ([[method.words, method.legend]] as const) : []),
  ];
};
