import { defaultSettings } from '../../../src/domain/measures/settings';
import { henan13 } from '../../../src/domain/plan/catalogue';
import { henanRegions } from '../../../src/domain/plan/regions';
import { allWords } from '../../../src/domain/review/summary';
import { annualSheet } from '../../../src/domain/sheets/annual/sheet';
import type { SheetLanguage } from '../../../src/domain/sheets/language';
import { regionFormSheet } from '../../../src/domain/sheets/regionForm/sheet';
import { regionsSheet } from '../../../src/domain/sheets/regions/sheet';
import type { SheetPlan } from '../../../src/domain/sheets/sheetPlan';
import { templateSheets } from '../../../src/domain/sheets/templateSheet';
import { tidyClause } from '../../../src/domain/plan/words';

const sheetsIn = (language: SheetLanguage): readonly (readonly [string, SheetPlan])[] =>
  [
    ...(['catalogue', 'ledger', 'annual', 'review'] as const).flatMap((kind) => templateSheets(henan13, kind, 'native', undefined, language)),
    annualSheet(henan13, { quarterly: true, language }),
    ...(['basis', 'typed', 'equal'] as const).map((method) => regionsSheet(henan13, { of: { domain: '人才' }, method }, 'native', defaultSettings, language)),
    regionsSheet(henan13, { of: { code: 'JY01' }, method: 'equal' }, 'native', defaultSettings, language),
    regionFormSheet(henan13, { domain: '人才' }, language),
  ].map((sheet) => [`${sheet.name} (${sheet.columns.length})`, sheet] as const);

/** Every text of a sheet: cells, and the texts within its formulas. */
const textsOf = ({ name, cells }: SheetPlan): readonly string[] => [
  name,
  ...cells.flat().flatMap((cell) => {
    if (typeof cell === 'string') return [cell];
    return cell && typeof cell === 'object' ? (cell.formula.match(/"[^"]*"/g) ?? []) : [];
  }),
];

const { plan, indicators } = henan13;
/** What stays Chinese in English: the plan's own words, official words of verdicts and methods, places, units, and what marks a missing figure. */
const quoted = [
  plan.title, plan.issuer, plan.source,
  ...indicators.flatMap(({ name, shortName, aliases, sources, parts = [] }) => [name, shortName, ...aliases, ...sources.map(({ clause }) => tidyClause(clause)), ...parts.map((part) => part.name)]),
  ...henanRegions.regions.flatMap(({ name, shortName }) => [name, shortName]),
  ...allWords, '序时法', '达标法', '结构法', '增速法', '左右', '指标目录', '监测台账', '年度计划', '分解落实', '地区填报表', '汇总', '一', '不适用',
].sort((a, b) => b.length - a.length);
const units = /[万亿]?(?:人次|学时|人|期|所|个|户|家|件|项|元)|[万亿]/g;
const without = (text: string): string => quoted.reduce((rest, word) => rest.replaceAll(word, ''), text).replace(units, '');

test.each(sheetsIn('en-US'))('English %s: nothing of ours is left in Chinese', (_, sheet) => {
  // A sentence to quote is Chinese, the language of the report.
  const sentences = sheet.columns.flatMap(({ key }, index) => (key === 'sentence' ? [index] : []));
  const rest = { ...sheet, cells: sheet.cells.map((line) => line.map((cell, column) => (sentences.includes(column) && typeof cell === 'object' ? null : cell))) };
  expect([...new Set(textsOf(rest))].filter((text) => /\p{Script=Han}/u.test(without(text)))).toEqual([]);
});

test.each(sheetsIn('zh-CN'))('Chinese %s: nothing of ours is left in English', (_, sheet) => {
  const known = new Set(['PLAN', 'VALUE', 'xlsx', 'GHZB']);
  expect([...new Set(textsOf(sheet))].filter((text) => (text.match(/[A-Za-z]{3,}/g) ?? []).some((word) => !known.has(word)))).toEqual([]);
});
