import { narrow } from '../plan/normalise';
import type { Vocabulary } from './schema';
import { simplify } from './simplify';
import { takeTime } from './statedTime';
import type { Understood } from './understand';

const brackets = /[([（【〔［]([^()[\]（）【】〔〕［］]{1,40})[)\]）】〕］]/g;
/** (单位),外专科; 参保人数——社保科 */
const behind = /(?:[,，;；—–-]|\s)\s*([\u3400-\u9fff]{2,12})\s*$/;
const separators = /[,，、;；/\s]+/;
const saysSupplier = /^(?:(?:数据|资料|指标)?(?:来源|出处)(?:于|为)?|来自|(?:数据)?(?:责任|牵头|主管|填报|报送|提供|供数|统计|负责|承办)(?:单位|部门|科室|处室|机构)|数据提供|牵头|责任|数据|资料|(?:统计)?口径)[:：]?/;
const person = /^(?:填报|填表|经办|联系|制表|审核|报送)人[:：]?[\u4e00-\u9fff]{2,4}$/;
const supplies = /(?:联合)?(?:填报|上报|报送|报来|提供|供数|报数|统计|汇总|负责|牵头|测算|核定|口径|[旬月季年快]报|报|供)?(?:的?数据|数)?$/;
const takenOut = /^(.+?)(?:导出|导数|提取|抽取|取数|调取)(?:的?数据|数)?$/;
const PARTS: ReadonlySet<string> = new Set(['部分人群', '农村人群', '部分等级']);

const anyOf = (words: readonly string[]): string => `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;

/**
 * Builds the function that takes from a label the remarks that only say who supplied the figure or where it was taken from: (就业局), (社保科，10月底),
 * 〔责任单位：就业中心〕, (数据来源：持卡库). Their words count neither as roles nor as traps. A place, a part of the people and what is merely called
 * alike stay in the label: (郑州市就业局), (企业科), (技师学院), (本科).
 * @example withoutSuppliers('失业保险参保(期末数,失业科)') // '失业保险参保(期末数)'
 */
export function supplierRemover({ offices }: Vocabulary, read: (text: string) => Understood): (label: string) => string {
  const { endings, divisions, subjects, never, apart, records, recordsOf } = offices;
  const level = '(?:我|本)?(?:省|市|县|区|州)?(?:厅|局)?';
  const office = new RegExp(`^(?:${level}${anyOf(subjects)}{1,3}${anyOf([...endings, ...divisions])}|(?:我|本|省|市|县|区|州)(?:局|厅)|${level}(?:支队|大队|总队|办公室))$`);
  const division = new RegExp(`^[\\u3400-\\u9fff]{1,8}${anyOf(divisions)}$`);
  const record = new RegExp(`^${level}${anyOf([...subjects, ...recordsOf])}{0,3}${anyOf([...records, '后台'])}$`);
  const likely = new RegExp(`${anyOf([...endings, ...divisions])}|来源|导出|取数|提取|人[:：]`);

  const isOffice = (name: string): boolean => {
    if (never.includes(name)) return false;
    if (office.test(name)) return true;
    return division.test(name) && !apart.some((word) => name.includes(word)) && !read(name).traps.some(({ roles }) => roles.some((role) => PARTS.has(role)));
  };
  const isSupplier = (given: string): boolean => {
    if (person.test(given)) return true;
    const named = saysSupplier.test(given);
    const piece = takeTime(given.replace(saysSupplier, '')).text.replace(/^[由据]/, '').replace(/[末底]$/, '');
    if (isOffice(piece) || isOffice(piece.replace(supplies, ''))) return true;
    const out = takenOut.exec(piece)?.[1];
    return (named && record.test(piece)) || (out !== undefined && (record.test(out) || isOffice(out)));
  };
  const kept = (inside: string): string | undefined => {
    const pieces = simplify(narrow(inside)).split(separators).filter(Boolean);
    const others = pieces.filter((piece) => !isSupplier(piece));
    return others.length === pieces.length ? undefined : others.join('，');
  };

  return (label) => {
    if (!likely.test(label)) return label;
    const bare = label
      .replace(brackets, (whole, inside: string) => {
        const left = kept(inside);
        return left === undefined ? whole : left === '' ? '' : `${whole[0]}${left}${whole.at(-1)}`;
      })
      .replace(behind, (whole, name: string) => (isSupplier(name) ? '' : whole));
    return bare.trim() === '' ? label : bare;
  };
}
