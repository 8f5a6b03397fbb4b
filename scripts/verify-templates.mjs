/**
 * Lets LibreOffice calculate the native 监测台账 (in both languages), 分解落实, 地区汇总, 年度计划 and 中期评估 with seeded entries at many report dates
 * and compares every line with the domain functions. One sheet is one case: a report date and what somebody typed. Needs `soffice` (Debian: libreoffice-calc).
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import './typescript/register.mjs';
import { randomFrom } from './verify/random.mjs';
import { verifyReviews } from './verify/review.mjs';

const { annualComparisons } = await import('./verify/annual.mjs');
const { regionCases } = await import('./verify/regions.mjs');
const { rollUpCases } = await import('./verify/rollUps.mjs');
const { henan13 } = await import('../src/domain/plan/catalogue.ts');
const { dateToSerial, elapsedShare } = await import('../src/domain/plan/periods.ts');
const { ledgerSheet } = await import('../src/domain/sheets/ledgerSheet.ts');
const { actualKey, planYears } = await import('../src/domain/sheets/ledgerColumns.ts');
const { ledgerRows, partKey } = await import('../src/domain/sheets/ledgerRows.ts');
const { standardLedgerLayout } = await import('../src/domain/sheets/ledgerLayout.ts');
const { templateFile } = await import('../src/xlsx/writeTemplateFile.ts');
const { completion } = await import('../src/domain/measures/completion.ts');
const { gap } = await import('../src/domain/measures/gap.ts');
const { methodOf } = await import('../src/domain/measures/method.ts');
const { pace } = await import('../src/domain/measures/pace.ts');
const { structure } = await import('../src/domain/measures/structure.ts');
const { verdict } = await import('../src/domain/measures/verdict.ts');

const DATES = [null, '2015-12-31', '2016-01-01', '2016-12-31', '2017-02-28', '2018-06-30', '2019-12-30', '2019-12-31', '2020-02-29', '2020-12-30', '2020-12-31', '2021-03-15'];
const FILLS_PER_DATE = 4;
/** 序时法 in percentage points beside 结构法; both as methods.md sets them. */
const CUTOFFS = [[5, 2], [-5, 5], [-15, 2], [80, 5]];
const HAIRS = [0, 1e-6, -1e-6];
const TOLERANCE = 1e-9;
const LANGUAGES = ['zh-CN', 'en-US'];
const INCOMPLETE = { 'zh-CN': '数据不全', 'en-US': 'Incomplete' };
const NOT_APPLICABLE = '—';
const WRONG = '#VALUE!';

const years = planYears(henan13);
const rows = ledgerRows(henan13);
const layout = standardLedgerLayout(henan13);
const templates = Object.fromEntries(LANGUAGES.map((language) => [language, ledgerSheet(henan13, 'native', undefined, language)]));

const isNumber = (value) => typeof value === 'number';

/** Mostly usable numbers around the target, some exactly on it; the rest is what people type by mistake. */
function entry(random, { unit, measure, target = 100 }) {
  const chance = random.next();
  if (chance < 0.06) return null;
  if (chance < 0.1) return random.pick(['15万', '—', '93%', '145.1', '无']);
  if (chance < 0.13) return 0;
  if (chance < 0.15) return -1;
  if (chance < 0.17 && unit === '%') return 0.93;
  if (chance < 0.35) return measure === 'cumulative' ? random.pick([target / 5, target / 4, target]) : target;
  const share = measure === 'cumulative' ? random.next() * 0.4 : 0.4 + random.next() * 0.8;
  return Number((target * share).toPrecision(6));
}

const baseEntry = (random, { target = 100 }) => random.pick([null, null, '无', target, target * 1.1, target * 0.5, Number((target * random.next()).toPrecision(5))]);

/** What is typed into the lines of one sheet: entries by line and year, and the base. */
function fill(seed) {
  const random = randomFrom(seed);
  return new Map(rows.map((row) => {
    if (row.kind === 'structure') return [row.key, { base: null, years: years.map(() => null) }];
    const like = row.kind === 'part' ? { unit: '人', measure: 'level', target: row.indicator.parts[row.part].share } : row.indicator;
    // Whole lines stay empty now and then, so that blank in, blank out is seen too.
    const empty = random.next() < 0.06;
    return [row.key, { base: row.kind === 'scalar' ? baseEntry(random, like) : null, years: years.map(() => (empty ? null : entry(random, like))) }];
  }));
}

/** The main job's own figures, with 基本医疗保险参保率 below its required rate. */
function mainJob() {
  const entries = new Map(rows.map(({ key }) => [key, { base: null, years: years.map(() => null) }]));
  entries.get('JY01').years[0] = 145.1;
  entries.get('SB09').years[0] = 93;
  return entries;
}

/** Every line exactly on a cut-off, or a hair beside it: 序时差 at 20 % of the period, and the sum of a structure's deviations. */
function onCutoff(points, sum) {
  return new Map(rows.map((row) => {
    const { indicator, kind } = row;
    const base = kind === 'scalar' && indicator.measure === 'level' ? indicator.target / 2 : null;
    const shift = [sum, -sum, 0][row.part] ?? 0;
    const first = kind === 'scalar' ? (base ?? 0) + (indicator.target - (base ?? 0)) * (0.2 + points / 100) : kind === 'part' ? indicator.parts[row.part].share + shift : null;
    return [row.key, { base, years: years.map((_, index) => (index === 0 ? first : null)) }];
  }));
}

function filledPlan({ date, entries, language }) {
  const template = templates[language];
  const cells = template.cells.map((row) => [...row]);
  if (date !== null) cells[layout.reportDate.row][layout.reportDate.column] = dateToSerial(date).value;
  for (const [key, line] of entries) {
    const row = cells[layout.rows.get(key)];
    if (line.base !== null) row[layout.columns.get('base')] = line.base;
    line.years.forEach((value, index) => {
      if (value !== null) row[layout.columns.get(actualKey(years[index]))] = value;
    });
  }
  return { ...template, cells };
}

const shown = (result) => (result.ok ? result.value : NOT_APPLICABLE);

/** What the ledger's columns have to show in one line, from the domain functions alone. */
function expectedLine(row, { date, entries, language }) {
  const counted = date === null ? 0 : years.filter((year) => year <= Number(date.slice(0, 4))).length;
  const blank = { current: '', gap: '', completion: '', pace: '', verdict: '', method: '' };
  if (counted === 0) return blank;
  if (row.kind === 'scalar') return scalarLine(row.indicator, entries.get(row.key), counted, date, language);

  const parts = row.indicator.parts.map((_, part) => entries.get(partKey(row.indicator, part)).years[counted - 1]);
  const total = parts.every(isNumber) ? parts.reduce((sum, part) => sum + part, 0) : 0;
  if (row.kind === 'part') {
    if (entries.get(row.key).years.every((value) => value === null)) return blank;
    if (!(total > 0)) return { ...blank, current: INCOMPLETE[language] };
    const result = structure(parts, row.indicator);
    return { ...blank, current: (parts[row.part] / total) * 100, gap: result.ok ? result.value.deviations[row.part] : WRONG };
  }
  if (!(total > 0)) return blank;
  const result = structure(parts, row.indicator);
  return { ...blank, gap: result.ok ? result.value.sum : WRONG, verdict: result.ok ? result.value.word : WRONG, method: '结构法' };
}

/** A base in words, below zero, or up to 1 in a % line is a wrong entry, for functions and native formulas alike. */
const isWrongBase = (base, unit) => base !== null && (isNumber(base) ? base < 0 || (unit === '%' && base > 0 && base <= 1) : !['', '—', '…', '-'].includes(base));

function scalarLine(indicator, line, counted, date, language) {
  const blank = { current: '', gap: '', completion: '', pace: '', verdict: '', method: '' };
  if (line.years.every((value) => value === null)) return blank;
  const due = line.years.slice(0, counted);
  const flow = indicator.measure === 'cumulative';
  const usable = flow ? due.every((value) => isNumber(value) && value >= 0) : isNumber(due[counted - 1]);
  if (!usable) return { ...blank, current: INCOMPLETE[language] };
  const current = flow ? due.reduce((sum, value) => sum + value, 0) : due[counted - 1];
  const base = isNumber(line.base) ? line.base : undefined;
  const method = methodOf(indicator, base);
  const refused = current < 0 || (indicator.unit === '%' && current > 0 && current <= 1);
  if (refused) return { current, gap: WRONG, completion: WRONG, pace: WRONG, verdict: WRONG, method };
  const judged = verdict(current, indicator, date, base);
  const wrongBase = isWrongBase(line.base, indicator.unit);
  return {
    current,
    gap: shown(gap(current, indicator)),
    completion: shown(completion(current, indicator)),
    pace: wrongBase ? WRONG : shown(pace(current, indicator, date, base)),
    verdict: wrongBase ? WRONG : judged.ok ? judged.value.word : NOT_APPLICABLE,
    method,
  };
}

/** LibreOffice with a profile of its own, so that a running one is left alone. */
async function calculate(folder, bytes) {
  const file = path.join(folder, 'ledger.xlsx');
  await writeFile(file, bytes);
  const office = process.env.SOFFICE_PATH || 'soffice';
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  const out = path.join(folder, 'calculated');
  try {
    await promisify(execFile)(office, [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, file]);
  } catch (error) {
    if (error.code === 'ENOENT') throw new Error('LibreOffice was not found: install libreoffice-calc, or set SOFFICE_PATH to its program file.', { cause: error });
    throw error;
  }
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path.join(out, 'ledger.xlsx'));
  return workbook;
}

/** The library leaves a result of 0 out of a formula cell's `value`; its `result` has it. */
function valueOf(cell) {
  const value = cell.formula ? cell.result : cell.value;
  if (value === null || value === undefined) return '';
  return typeof value === 'object' && 'error' in value ? value.error : value;
}

const agrees = (wanted, found) =>
  isNumber(wanted) && isNumber(found) ? Math.abs(wanted - found) <= TOLERANCE * Math.max(1, Math.abs(wanted)) : wanted === found;

function* comparisons(sheet, scenario) {
  const { date } = scenario;
  const at = (row, column) => valueOf(sheet.getCell(row + 1, column + 1));
  const { start, end } = henan13.plan.period;
  const elapsed = date === null ? '' : date < start ? NOT_APPLICABLE : elapsedShare(date, { start, end });
  yield { line: 'GHZB_Elapsed', column: 'elapsed', wanted: elapsed, found: at(layout.elapsed.row, layout.elapsed.column) };
  for (const row of rows) {
    const line = expectedLine(row, scenario);
    for (const [column, wanted] of Object.entries(line)) yield { line: row.key, column, wanted, found: at(layout.rows.get(row.key), layout.columns.get(column)) };
  }
}

const scenarios = LANGUAGES.flatMap((language) => [
  { date: '2016-12-31', entries: mainJob() },
  ...CUTOFFS.flatMap(([points, sum]) => HAIRS.map((hair) => ({ date: '2016-12-31', entries: onCutoff(points + hair, sum + hair) }))),
  ...DATES.flatMap((date, index) => Array.from({ length: FILLS_PER_DATE }, (_, round) => ({ date, entries: fill(1000 * index + round + 1) }))),
].map((each) => ({ ...each, language })));

/** Says what differs, and whether all is well; a run without numbers has proved nothing. */
function report(what, all) {
  const numbers = all.filter(({ wanted }) => isNumber(wanted)).length;
  const different = all.filter(({ wanted, found }) => !agrees(wanted, found));
  for (const { date, line, column, wanted, found } of different.slice(0, 20)) console.error(`${date ?? 'no date'} ${line} ${column}: expected ${JSON.stringify(wanted)}, LibreOffice says ${JSON.stringify(found)}`);
  console.log(`verify-templates: ${what}, ${all.length} cells (${numbers} numbers), ${different.length} differences`);
  return different.length === 0 && numbers > 0;
}

const folder = await mkdtemp(path.join(tmpdir(), 'verify-templates-'));
try {
  const workbook = await calculate(folder, await templateFile(scenarios.map(filledPlan)));
  const all = scenarios.flatMap((scenario, index) => [...comparisons(workbook.worksheets[index], scenario)].map((item) => ({ ...item, date: scenario.date, line: `${item.line} ${scenario.language}` })));
  const ledgersRight = report(`${scenarios.length} ledgers, ${LANGUAGES.length} languages, ${DATES.length} report dates`, all);

  const breakdowns = await calculate(folder, await templateFile(regionCases.sheets));
  const regional = regionCases.compare((index) => (row, column) => valueOf(breakdowns.worksheets[index].getCell(row + 1, column + 1)));
  const regionsRight = report(`${regionCases.sheets.length} ${regionCases.name}`, regional);
  const rolledUp = await calculate(folder, await templateFile(rollUpCases.sheets));
  const rollUpsRight = report(`${rollUpCases.sheets.length} ${rollUpCases.name}`, rollUpCases.compare((index) => (row, column) => valueOf(rolledUp.worksheets[index].getCell(row + 1, column + 1))));
  const { count, all: planned } = await annualComparisons({ scenarios, filledPlan, calculate: (bytes) => calculate(folder, bytes), valueOf });
  const annualRight = report(`${count} annual plans`, planned);
  const reviewed = await verifyReviews({ scenarios, filledPlan, calculate: (bytes) => calculate(folder, bytes), valueOf, agrees });
  process.exitCode = ledgersRight && regionsRight && rollUpsRight && annualRight && reviewed ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
