import type { MethodWord } from '../../measures/method';
import type { Settings } from '../../measures/settings';
import type { VerdictWord } from '../../measures/verdict';
import type { Indicator, IndicatorDomain } from '../../plan/schema';
import type { SheetLanguage } from '../language';
import { dateTextOf, isoDateOf } from '../review/dateText';
import { indicatorName, partName, verdictGloss, verdictLegend } from './common';
import { cutoffsIn } from './cutoffs';
import { termWords } from './terms';

/** The sheets of one 中期评估, in the order of their tabs. */
export const reviewParts = ['summary', 'laggards', 'charts', 'sentences', 'lines', 'method'] as const;
export type ReviewPart = (typeof reviewParts)[number];

/** The words of 中期评估 that are the template's own. Placeholders in braces are filled by the builder. */
export interface ReviewWords {
  readonly sheet: Readonly<Record<ReviewPart, string>>;
  readonly title: Readonly<Record<ReviewPart, string>>;
  readonly reportDate: string;
  readonly elapsed: string;
  readonly ledger: string;
  readonly needsDate: string;
  readonly live: string;
  readonly chapter: (chapter: number) => string;
  readonly domain: (domain: IndicatorDomain) => string;
  readonly indicator: (indicator: Indicator) => string;
  readonly part: (part: NonNullable<Indicator['parts']>[number]) => string;
  /** What an indicator and a part are called where there is little room: in charts. */
  readonly label: { readonly indicator: (indicator: Indicator) => string; readonly part: (part: NonNullable<Indicator['parts']>[number]) => string };
  /** A verdict as a heading, and within the sentence of the counts. */
  readonly verdict: { readonly heading: (word: VerdictWord) => string; readonly told: (word: VerdictWord) => string };
  readonly cutoffs: (method: MethodWord, settings: Settings) => string;
  readonly all: string;
  readonly counts: { readonly scope: string; readonly total: string; readonly unjudged: string; readonly lagging: string };
  readonly wrongEntries: { readonly before: string; readonly after: string };
  readonly structures: { readonly heading: string; readonly part: string; readonly planned: string; readonly actual: string; readonly deviation: string; readonly move: string; readonly verdict: string };
  /** Characters that the columns with names and with domains take. */
  readonly nameWidth: number;
  readonly domainWidth: number;
  readonly sign: readonly string[];
  /** As an Excel expression of the cell with the report date. */
  readonly asOf: (date: string) => string;
  /** One sentence with the counts; `word` names a verdict in front of its count. */
  readonly headline: Readonly<Record<'passed' | 'among' | 'word' | 'unit' | 'lagging' | 'end', string>>;
  readonly laggards: { readonly note: string; readonly none: string; readonly before: string; readonly after: string };
  readonly column: Readonly<Record<string, string>>;
  readonly charts: { readonly pace: string; readonly shortfall: string; readonly structure: string; readonly note: string };
  readonly sentences: { readonly note: string };
  readonly lines: { readonly note: string };
  readonly rules: Readonly<Record<'current' | 'paced' | 'attained' | 'structured' | 'grown' | 'levelPaced' | 'levelGrown' | 'remaining' | 'shortfall' | 'source', string>>;
  readonly method: Readonly<Record<'item' | 'rule' | 'paced' | 'attained' | 'structured' | 'grown' | 'level' | 'elapsed' | 'days' | 'months' | 'tolerance' | 'tolerancePercent' | 'remaining' | 'shortfall' | 'current' | 'source' | 'origin' | 'default' | 'own' | 'fixed' | 'words' | 'legend', string>>;
}

const chineseNumbers = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const chinese: ReviewWords = {
  sheet: { summary: '中期评估', laggards: '中期评估-滞后清单', charts: '中期评估-图表', sentences: '中期评估-引用表述', lines: '中期评估-底稿', method: '中期评估-方法' },
  title: { summary: '中期评估', laggards: '中期评估 · 滞后指标清单', charts: '中期评估 · 图表', sentences: '中期评估 · 可引用的表述', lines: '中期评估 · 底稿', method: '中期评估 · 方法和口径' },
  reportDate: '报告日期',
  elapsed: '序时进度',
  ledger: '台账',
  needsDate: '← 台账还没有报告日期：请在台账里填写，或直接在左边填一个日期',
  live: '各表都是公式：台账里的数或左边的报告日期一改，计数、清单、图表和表述随之改变。只有方法页的文字在生成时写定，修改判断设置后请更新本评估。',
  chapter: (chapter) => `第${chineseNumbers[chapter] ?? chapter}章`,
  domain: (domain) => termWords['zh-CN'].domain[domain],
  indicator: (indicator) => indicatorName(indicator, 'zh-CN'),
  part: (part) => partName(part, 'zh-CN'),
  label: { indicator: ({ shortName }) => shortName, part: ({ name }) => name },
  verdict: { heading: (word) => word, told: (word) => word },
  cutoffs: (method, settings) => `${cutoffsIn('zh-CN', method, settings).join('；')}。`,
  all: '全部',
  counts: { scope: '范围', total: '指标数', unjudged: '未判断', lagging: '需关注' },
  wrongEntries: { before: '台账里有 ', after: ' 行填报有误（显示 #VALUE!），没有计入判断，请先更正。' },
  structures: { heading: '结构指标', part: '结构指标', planned: '规划份额', actual: '实际份额', deviation: '结构偏差', move: '需调整人数', verdict: '判断' },
  asOf: (date) => `"截至"&${dateTextOf(date)}`,
  headline: { passed: '，规划期已过', among: '。规划的{count}项指标中', word: '，{word}', unit: '项', lagging: '。需关注', end: '项。' },
  nameWidth: 42,
  domainWidth: 12,
  sign: ['编制：', '审核：', '签发：', '日期：'],
  laggards: {
    note: '判断为滞后、严重滞后、未达标、偏离、需要加快、进展有限或倒退的指标。严重滞后和倒退在前，其余按落后幅度由大到小；指标多少随台账变化。',
    none: '：没有需要关注的指标',
    before: '，共',
    after: '项',
  },
  column: {
    no: '序号', code: '代码', chapter: '章', domain: '领域', name: '指标', shortName: '简称', unit: '单位', target: '目标值', current: '当前值', elapsed: '序时进度', progress: '实际进度',
    required: '序时目标', gap: '目标差距', completion: '完成率', pace: '序时差', remaining: '剩余年均\n需完成', multiple: '为以往\n年均的倍数', verdict: '进展判断', method: '判断方法', deadline: '完成时限',
    shortfall: '落后幅度', move: '需调整人数', sentence: '可直接引用的表述', key: '排序值', rank: '落后名次', slowKey: '进度排序值', slow: '进度名次', at: '台账行', part: '部分', planned: '规划份额', actual: '实际份额',
    paceName: '进度最慢的指标', laggard: '落后的指标',
  },
  charts: {
    pace: '实际进度与序时进度（进度最慢的 {count} 项）',
    shortfall: '落后幅度（前 {count} 项）',
    structure: '规划份额与实际份额',
    note: '图表引用本表右侧的数据，没有加载项也能更新。实际进度：累计和建设任务为完成率，期末水平为实现进度。',
  },
  sentences: { note: '选中单元格复制，即可粘贴到报告里。没有数据或结构类指标不成句；简称取自指标目录。' },
  lines: { note: '一行一个指标，基期值和各年实际值取自台账“{ledger}”，按本评估的报告日期重新测算。请在台账里改数，不要在这里改。' },
  rules: {
    current: '累计指标为各年之和，其余为报告日期所在年的数；报告日期以前有一年空缺，写“数据不全”，不作判断。比率按百分数填写，93 就是 93%。',
    paced: '累计、建设任务、有基期值的期末水平。序时差 = 完成率（累计、建设任务）或实现进度（期末水平）− 序时进度，单位是个百分点。',
    attained: '下限保持、上限控制、全覆盖、无基期值的期末水平。',
    structured: '各部分实际份额与规划份额之差的绝对值合计 ÷ 2；需调整人数 = 偏差合计 × 总数。',
    grown: '有基期值的期末水平，须在设置中指明。',
    levelPaced: '序时法。',
    levelGrown: '增速法；不适用增速法的按序时法，并写明。',
    remaining: '（目标值 − 当前值）÷ 距完成时限的年数；倍数为它与以往年均完成数之比。只用于累计、建设任务和期末水平。',
    shortfall: '序时法为落后序时进度的幅度；达标法为目标差距占目标值的比例；结构法为结构偏差合计。只用来排序，不是判断。',
    source: '《{title}》（{issuer}，{issued}），规划期 {start} 至 {end}。出处：{source}。',
  },
  method: {
    item: '项目', rule: '口径', paced: '序时法', attained: '达标法', structured: '结构法', grown: '增速法', level: '期末水平的默认方法', elapsed: '日数计法',
    months: '按月计：整月数加当月日数占比，含报告日。', days: '按日计，含报告日。',
    tolerance: '“左右”的允许偏差', tolerancePercent: '目标值的 ±{percent}%；目标另有规定的从其规定。',
    remaining: '剩余年均需完成', shortfall: '落后幅度', current: '当前值', source: '规划', origin: '阈值来源',
    default: '本工具的默认设置，可以修改。国家和省没有公布数值界限，本页不是官方口径。', own: '由本工作簿自行设置。国家和省没有公布数值界限，本页不是官方口径。',
    fixed: '本页文字按生成时的设置写定；修改设置后请更新本评估。', words: '判断用语', legend: '',
  },
};

const english: ReviewWords = {
  sheet: { summary: 'Review', laggards: 'Review - Behind', charts: 'Review - Charts', sentences: 'Review - Sentences', lines: 'Review - Lines', method: 'Review - Method' },
  title: { summary: 'Mid-term review', laggards: 'Mid-term review · Indicators behind', charts: 'Mid-term review · Charts', sentences: 'Mid-term review · Sentences to quote', lines: 'Mid-term review · Working paper', method: 'Mid-term review · Method' },
  reportDate: 'Report date',
  elapsed: 'Elapsed',
  ledger: 'Ledger',
  needsDate: '← The ledger has no report date yet: enter one there, or type a date here',
  live: 'Everything here is a formula: change a figure in the ledger, or the report date on the left, and counts, lists, charts and sentences follow. Only the text of the method page is fixed; update this review after changing the settings.',
  chapter: (chapter) => `Chapter ${chapter}`,
  domain: (domain) => termWords['en-US'].domain[domain],
  indicator: (indicator) => indicatorName(indicator, 'en-US'),
  part: (part) => partName(part, 'en-US'),
  label: { indicator: ({ nameEn, shortName }) => nameEn ?? shortName, part: ({ nameEn, name }) => nameEn ?? name },
  verdict: { heading: (word) => `${word}\n${verdictGloss[word]}`, told: (word) => `${word} (${verdictGloss[word]})` },
  cutoffs: (method, settings) => `${cutoffsIn('en-US', method, settings).join('; ')}.`,
  all: 'All',
  counts: { scope: 'Scope', total: 'Indicators', unjudged: 'Not judged', lagging: 'To watch' },
  wrongEntries: { before: 'The ledger has ', after: ' line(s) with wrong entries (#VALUE!); they are not judged. Please correct them first.' },
  structures: { heading: 'Structures', part: 'Structure', planned: 'Planned share', actual: 'Actual share', deviation: 'Deviation', move: 'To move', verdict: 'Verdict' },
  asOf: (date) => `"As of "&${isoDateOf(date)}`,
  headline: { passed: ', ', among: ' of the plan period has passed. Of its {count} indicators', word: ', {word} ', unit: '', lagging: '. To watch: ', end: '.' },
  nameWidth: 66,
  domainWidth: 16,
  sign: ['Prepared by:', 'Checked by:', 'Approved by:', 'Date:'],
  laggards: { note: 'Indicators judged 滞后 behind, 严重滞后 far behind, 未达标 standard not met, 偏离 structure deviates, 需要加快 must quicken, 进展有限 little progress or 倒退 going backwards. Far behind and going backwards come first, the rest by how far they are behind. The list follows the ledger.', none: ': no indicator needs attention', before: ': ', after: ' indicator(s)' },
  column: {
    no: 'No.', code: 'Code', chapter: 'Chapter', domain: 'Domain', name: 'Indicator', shortName: 'Short name', unit: 'Unit', target: 'Target', current: 'Current', elapsed: 'Time elapsed', progress: 'Progress',
    required: 'Required now', gap: 'Gap', completion: 'Completion', pace: 'Ahead (+) or\nbehind (−)', remaining: 'Needed per\nyear left', multiple: 'Times the\npace so far', verdict: 'Verdict', method: 'Method', deadline: 'Deadline',
    shortfall: 'Behind by', move: 'To move', sentence: 'Sentence to quote', key: 'Sort key', rank: 'Rank behind', slowKey: 'Pace key', slow: 'Rank slow', at: 'Ledger row', part: 'Part', planned: 'Planned share', actual: 'Actual share',
    paceName: 'Slowest indicators', laggard: 'Indicators behind',
  },
  charts: {
    pace: 'Progress and time elapsed (the {count} slowest)', shortfall: 'How far behind (first {count})', structure: 'Planned and actual shares',
    note: 'The charts refer to the data right of them and follow it without the add-in. Progress is completion for sums and things built, and the way from the base for levels.',
  },
  sentences: { note: 'Copy a cell and paste it into the report. Indicators without data, and structures, have no sentence. The sentences are in Chinese, the language of the report.' },
  lines: { note: 'One line an indicator: base and yearly figures come from the ledger “{ledger}” and are measured again at this review’s report date. Change figures in the ledger, not here.' },
  rules: {
    current: 'The sum of all years for flows, else the figure of the report date’s year. A year missing before the report date gives Incomplete and no verdict. Rates are percent numbers: 93 is 93 %.',
    paced: 'Sums, things built, and levels with a base. Ahead or behind = completion (sums, things built) or progress from the base (levels) − time elapsed, in percentage points. Cut-offs: ',
    attained: 'Floors, ceilings, full coverage, and levels without a base. Cut-offs: ',
    structured: 'The absolute deviations of actual from planned shares, added up ÷ 2; to move = that × everybody. Cut-offs: ',
    grown: 'Levels with a base, where the settings ask for it. Cut-offs: ',
    levelPaced: 'Pace (序时法).',
    levelGrown: 'Growth (增速法); where it does not apply, pace (序时法), which is then said.',
    remaining: '(target − current) ÷ years to the deadline, and its multiple of the yearly pace so far. For sums, things built and levels only.',
    shortfall: 'Pace: how far behind time; attainment: the gap as a share of the target; structure: the deviation. It orders the list and is no verdict.',
    source: '《{title}》 ({issuer}, {issued}), plan period {start} to {end}. Source: {source}.',
  },
  method: {
    item: 'Item', rule: 'Rule', paced: 'Pace (序时法)', attained: 'Attainment (达标法)', structured: 'Structure (结构法)', grown: 'Growth (增速法)', level: 'Default method for levels', elapsed: 'Counting time',
    months: 'By months: whole months and the share of the current one, report date included.', days: 'By days, report date included.',
    tolerance: 'Tolerance of “左右” (about)', tolerancePercent: '±{percent}% of the target, unless the target states its own.',
    remaining: 'Needed per year left', shortfall: 'Behind by', current: 'Current value', source: 'Plan', origin: 'Where the cut-offs come from',
    default: 'Defaults of this tool; they can be changed. No official cut-offs are published, and these are not official.', own: 'Set in this workbook. No official cut-offs are published, and these are not official.',
    fixed: 'This page is fixed at the settings of the moment it was made; update the review after changing them.', words: 'Words of the verdicts',
    legend: verdictLegend['en-US'],
  },
};

/** The words in a language; verdicts and what the plan says stay Chinese in both. */
export const reviewWords: Readonly<Record<SheetLanguage, ReviewWords>> = { 'zh-CN': chinese, 'en-US': english };
