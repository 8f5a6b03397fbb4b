import { cutoffsText } from '../../measures/cutoffsText';
import { defaultSettings, type Settings } from '../../measures/settings';
import { settingsXml } from '../../settings/settingsXml';
import type { Plan } from '../../plan/schema';
import type { ReviewWords } from '../words/review';

const percent = (fraction: number): string => String(Number((fraction * 100).toPrecision(12)));

const rules = {
  current: '累计指标为各年之和，其余为报告日期所在年的数；报告日期以前有一年空缺，写“数据不全”，不作判断。比率按百分数填写，93 就是 93%。',
  paced: '累计、建设任务、有基期值的期末水平。序时差 = 完成率（累计、建设任务）或实现进度（期末水平）− 序时进度，单位是个百分点。',
  attained: '下限保持、上限控制、全覆盖、无基期值的期末水平。',
  structured: '各部分实际份额与规划份额之差的绝对值合计 ÷ 2；需调整人数 = 偏差合计 × 总数。',
  remaining: '（目标值 − 当前值）÷ 距完成时限的年数；倍数为它与以往年均完成数之比。只用于累计、建设任务和期末水平。',
  shortfall: '序时法为落后序时进度的幅度；达标法为目标差距占目标值的比例；结构法为结构偏差合计。只用来排序，不是判断。',
} as const;

/** The lines of the method page: what each word means, with every cut-off in use. */
export const methodItems = (plan: Plan, { method }: ReviewWords, settings: Settings): readonly (readonly [item: string, rule: string])[] => {
  const { title, issuer, issued, source, period } = plan.plan;
  const own = settingsXml(settings) !== settingsXml(defaultSettings);
  const cutoffs = (word: Parameters<typeof cutoffsText>[0]): string => `${cutoffsText(word, settings).join('；')}。`;
  return [
    [method.current, rules.current],
    [method.paced, `${rules.paced}${cutoffs('序时法')}`],
    [method.attained, `${rules.attained}${cutoffs('达标法')}`],
    [method.structured, `${rules.structured}${cutoffs('结构法')}`],
    [method.grown, `有基期值的期末水平，须在设置中指明。${cutoffs('增速法')}`],
    [method.level, `${settings.levelMethod}${settings.levelMethod === '增速法' ? '；不适用增速法的按序时法，并写明' : ''}。`],
    [method.elapsed, settings.dayCount === 'months' ? method.months : method.days],
    [method.tolerance, method.tolerancePercent.replace('{percent}', percent(settings.tolerance))],
    [method.remaining, rules.remaining],
    [method.shortfall, rules.shortfall],
    [method.source, `《${title}》（${issuer}，${issued}），规划期 ${period.start} 至 ${period.end}。出处：${source}。`],
    [method.origin, `${own ? method.own : method.default} ${method.fixed}`],
    ...(method.legend ? ([[method.words, method.legend]] as const) : []),
  ];
};
