import { anotherTime } from './anotherTime';
import { hasNumber, withoutTimes } from './clauses';
import type { Vocabulary } from './schema';
import { takeValues } from './statedValue';
import type { Understood } from './understand';

/** 为2300余名农民工追回, 为576家企业发放: for whom something was done is no quantity of the plan. */
const beneficiaries = /为\s*\d[\d,.]*\s*[十百千万]*[余多]?[人名户家个](?=[^，\d]{0,14}(?:追|发|挽|解|补|返|减|讨|免))/g;
const numbers = /\d[\d,.]*\s*[十百千万亿]*[余多]?[^\d,.十百千万亿余多]?/g;

/** 为企业减负2.1亿元, 举办招聘会126场, 受理案件1842件: money and events cannot be mistaken for the indicator's persons or percent. */
const countsDeeds = (clause: string): boolean =>
  (clause.match(numbers) ?? []).every((number) => /[元场项条份款件]$/.test(number) || (number.endsWith('个') && clause.includes('岗位')));

/** 社银合作网点扩展到210个: what is counted, and at the end how many. Not 在16家企业 or 4个县区. */
const statement = /^(?![在对从于按每各])[^\d]{4,}\d[\d,.]*\s*[十百千万]*[余多]?(?:个|家|户|套|所|张|人?次|台|亩|平方米|公里|支|名|%)$/;
/** 每个乡镇设1个网格, 走访1260家企业: somebody did it, and to how many. Not 覆盖16个县区. */
const did =
  /^(?![在对从于按])[^\d]{0,8}(?:走访|慰问|服务|检查|培育|扶持|建成|建立|设立?|开发|开设|新建|推出|出台|配备|组建|打造|整合|认定|签订|开通|建设|布局|创建|选派|评选|制定|印发|梳理|取消|精简|下放|压减|清理|化解|破解|解决)[^\d]{0,8}\d[\d,.]*\s*[十百千万]*[余多]?(?:个|家|户|套|所|张|台|支|处|条|项|份|件)[^\d省市县区州乡镇]{1,10}$/;
/** Rates that are known to be none of the plan's: 城镇登记失业率2.9%. */
const otherRates: ReadonlySet<string> = new Set(['享受待遇', '失业', '别的比率']);
/** 地区生产总值增长7.1%, 财政民生支出占比76.3%: of what the vocabulary does not know. */
const grows: ReadonlySet<string> = new Set(['增减变化', '基金收支']);
/** 制发社保卡6.8万张: cards that were issued are not those who hold one. */
const issuesCards = /(?:发放|制发|发行|新发|换发|制作|发卡|制卡)[^，]*张$/;

/** 新命名9家, 新建技师学院2所后, 又有3家单位挂牌: how many came to those that the next clause counts. */
const cameIn = /^(?:当年|今年|本年|全年)?(?:又|再|新)(?:有|增|建成?|命名|认定|评定|获批|批准|挂牌|创建|设立|入选)[^，\d]*\d[\d,]*[余多]?[个家所][^，\d]{0,6}$/;
const standsAt = /累计|总数|总量|已达|达到|增至|增加到|共有/;

/** The next clause names what it counts by itself, and says that it is all of them. */
function isIncrement(clause: string, counting: string, read: (text: string) => Understood, weak: readonly string[]): boolean {
  if (!cameIn.test(clause) || !standsAt.test(counting)) return false;
  const [mine, theirs] = [read(clause), read(counting)].map(({ roles }) => [...roles].filter((role) => !weak.includes(role) && role !== '部分人群'));
  return theirs!.length > 0 && mine!.every((role) => theirs!.includes(role));
}

/**
 * Whether a clause is a fact of its own: it has its own number, of something that nobody takes for the quantity of the next clause (新发放创业
 * 担保贷款3.1亿元, 检查用人单位4620户). It neither says whose number follows nor lends it a subject.
 * @param counting the clause with the number that is meant
 */
export function isFact(clause: string, counting: string, read: (text: string) => Understood, { weak }: Vocabulary): boolean {
  const plain = withoutTimes(clause.replace(beneficiaries, ''));
  if (!hasNumber(clause) || anotherTime.test(plain)) return false;
  if (countsDeeds(plain) || issuesCards.test(plain) || isIncrement(plain, counting, read, weak)) return true;
  const unitIn = (text: string): string | undefined => takeValues(text).unit?.replace(/[十百千万亿]/g, '');
  const own = (/([个家户套所张次台亩米里支名%])$/.exec(plain) ?? /\d\s*[十百千万]*[余多]?([个家户套所张台支处条项份件])/.exec(plain))?.[1];
  const sameUnit = own === unitIn(counting) || (own === '次' && unitIn(counting) === '人次') || (own === '名' && /人/.test(unitIn(counting) ?? '人')) || (own === '家' && /[个所]/.test(unitIn(counting) ?? '个'));
  const { roles, traps, unknown } = read(plain);
  const trapped = traps.flatMap((trap) => trap.roles);
  const subjects = [...roles].filter((role) => !weak.includes(role) && !trapped.includes(role));
  const ofTheEconomy = subjects.length === 0 && unknown.join('').length > 2 && trapped.every((trap) => grows.has(trap));
  if (ofTheEconomy && own === '%' && trapped.includes('增减变化')) return true;
  if (sameUnit || !(statement.test(plain) || did.test(plain))) return false;
  // 培训农村劳动力1.6万人次 is a part's; 公务员培训5万人次 may be an indicator.
  if (own === '次' && trapped.length === 0) return false;
  return subjects.length === 0 && (own !== '%' || ofTheEconomy || trapped.some((trap) => otherRates.has(trap)));
}
