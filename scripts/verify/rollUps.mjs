/**
 * 地区汇总 in LibreOffice: seeded forms of all regions are read, checked and rolled up as the pane does it; the province's line has to show
 * what the typed figures give.
 */
import { randomFrom } from './random.mjs';

const { henan13 } = await import('../../src/domain/plan/catalogue.ts');
const { henanRegions } = await import('../../src/domain/plan/regions.ts');
const { checkForms } = await import('../../src/domain/regions/checkForms.ts');
const { readRegionForm } = await import('../../src/domain/regions/readRegionForm.ts');
const { regionFormSheet } = await import('../../src/domain/sheets/regionForm/sheet.ts');
const { rollUpSheet } = await import('../../src/domain/sheets/rollUp/sheet.ts');
const { dateToSerial } = await import('../../src/domain/plan/periods.ts');

const DATE = '2018-12-31';
const DOMAINS = ['就业', '社会保障', '人才', '公共服务'];
/** How the regions fill in: everything; a figure left out here and there; mistakes; whole returns missing; denominators of 0; one region alone. */
const FILLS = ['complete', 'gaps', 'mistakes', 'missing', 'zero', 'alone'];
const { regions, province } = henanRegions;

const isNumber = (value) => typeof value === 'number';
const isRate = ({ unit }) => unit === '%';
const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);

/** One region's typed figures by code. */
function figures(random, indicators, fill) {
  return new Map(indicators.map((indicator) => {
    const rate = isRate(indicator);
    let actual = rate ? random.pick([0, 82.5, 90, 93.37, 95, 100, 104.2]) : random.pick([0, 1, 3, 0.1, 0.2, Number((random.next() * 40).toPrecision(5))]);
    let denominator = rate ? (fill === 'zero' ? 0 : random.pick([1, 3, 27, 100.5, Number((random.next() * 900).toPrecision(6))])) : '';
    if (fill === 'gaps' && random.chance(0.02)) actual = '';
    if (fill === 'gaps' && rate && random.chance(0.02)) denominator = '';
    if (fill === 'mistakes' && random.chance(0.02)) actual = random.pick([-1, '15万', '—', rate ? 0.93 : '无']);
    if (fill === 'mistakes' && rate && random.chance(0.02)) denominator = random.pick([-3, '约100']);
    return [indicator.code, { actual, denominator }];
  }));
}

function scenario(domain, fill, language, seed) {
  const random = randomFrom(seed);
  const sheet = regionFormSheet(henan13, { domain }, language);
  const indicators = henan13.indicators.filter((each) => each.domain === domain && !each.parts);
  const returning = regions.filter((_, index) => (fill === 'alone' ? index === 4 : fill !== 'missing' || index % 9 !== 2));
  const typed = new Map(returning.map(({ code }) => [code, figures(random, indicators, fill)]));
  const forms = returning.map(({ code, name }) => {
    const cells = sheet.cells.map((row) => row.map((cell) => cell ?? ''));
    cells[1][1] = name;
    cells[1][3] = dateToSerial(DATE).value;
    for (const row of cells.slice(sheet.headerRow + 1)) [row[4], row[5]] = [typed.get(code).get(row[0]).actual, isRate({ unit: row[2] }) ? typed.get(code).get(row[0]).denominator : row[5]];
    return readRegionForm(`${name}.xlsx`, cells, henan13);
  });
  return { domain, fill, language, indicators, typed, sheet: rollUpSheet(henan13, checkForms(forms, henan13), language) };
}

/** What may be counted with: no word, nothing below 0, no rate that looks like a fraction. */
const usable = (value, rate) => isNumber(value) && value >= 0 && !(rate && value > 0 && value <= 1);

const lackText = { 'zh-CN': (count) => `缺 ${count} 个地区`, 'en-US': (count) => `${count} region(s) lacking` };

/** The province's figures by column key, from what was typed alone. */
function totals({ indicators, typed, language }) {
  return new Map(indicators.flatMap((indicator) => {
    const rate = isRate(indicator);
    const lines = regions.map(({ code }) => typed.get(code)?.get(indicator.code) ?? {});
    const actuals = lines.flatMap(({ actual }) => (usable(actual, rate) ? [actual] : []));
    const sum = (values) => (values.length < regions.length ? lackText[language](regions.length - values.length) : Number(sumOf(values).toFixed(9)));
    if (!rate) return [[`actual-${indicator.code}`, sum(actuals)]];
    const denominators = lines.flatMap(({ denominator }) => (usable(denominator, false) ? [denominator] : []));
    const lacking = regions.length - Math.min(actuals.length, denominators.length);
    const weighted = sumOf(denominators) > 0 ? sumOf(lines.map(({ actual, denominator }) => actual * denominator)) / sumOf(denominators) : '—';
    return [[`actual-${indicator.code}`, lacking > 0 ? lackText[language](lacking) : weighted], [`denominator-${indicator.code}`, sum(denominators)]];
  }));
}

const scenarios = DOMAINS.flatMap((domain, d) => FILLS.flatMap((fill, f) => ['zh-CN', 'en-US'].map((language, l) => scenario(domain, fill, language, 1 + d * 1000 + f * 100 + l))));

function* comparisons(at, each) {
  const { sheet, domain, fill, language } = each;
  const row = sheet.headerRow + 1 + regions.length;
  const line = `${domain} ${fill} ${language}`;
  yield { line, column: 'code', date: DATE, wanted: province.code, found: String(at(row, 0)) };
  for (const [key, wanted] of totals(each)) yield { line, column: key, date: DATE, wanted, found: at(row, sheet.columns.findIndex((column) => column.key === key)) };
}

/** For `verify-templates`: the sheets to calculate, and the comparisons once that is done. */
export const rollUpCases = { name: 'regional roll-ups', sheets: scenarios.map(({ sheet }) => sheet), compare: (sheetAtOf) => scenarios.flatMap((each, index) => [...comparisons(sheetAtOf(index), each)]) };
