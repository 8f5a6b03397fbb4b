/**
 * 年度计划 in LibreOffice: a seeded ledger each, with a sheet that reads it, paths chosen and numbers typed at random, and one of its years by
 * quarters. What every cell has to show comes from the domain functions alone.
 */
import { randomFrom } from './random.mjs';

const { henan13 } = await import('../../src/domain/plan/catalogue.ts');
const { isWrong } = await import('../../src/domain/review/current.ts');
const { annualSentence } = await import('../../src/domain/measures/annualSentence.ts');
const { completion } = await import('../../src/domain/measures/completion.ts');
const { madeBy, splitYear } = await import('../../src/domain/measures/splitYear.ts');
const { pathKinds, targetPath } = await import('../../src/domain/measures/targetPath.ts');
const { usableBase } = await import('../../src/domain/measures/progress.ts');
const { annualSheet } = await import('../../src/domain/sheets/annual/sheet.ts');
const { annualIndicators, standardAnnualLayout } = await import('../../src/domain/sheets/annual/places.ts');
const { plannedDigits } = await import('../../src/domain/measures/precision.ts');
const { planYears } = await import('../../src/domain/sheets/ledgerColumns.ts');
const { standardLedgerPlace } = await import('../../src/domain/sheets/review/index.ts');
const { annualWords } = await import('../../src/domain/sheets/words/annual.ts');

const years = planYears(henan13);
const ends = years.map((year) => `${year}-12-31`);
const indicators = annualIndicators(henan13);
const layout = standardAnnualLayout(henan13, true);
const LANGUAGES = ['zh-CN', 'en-US'];
const SHARES = [[25, 25, 25, 25], [20, 30, 30, 20], [0, 40, 40.5, 19.5], [30, 30, 30, 30]];
const NOT_APPLICABLE = '—';
const WRONG = '#VALUE!';
const CASES_A_FILE = 20;

const isNumber = (value) => typeof value === 'number';
const blank = (value) => value ?? '';
const round9 = (value) => Number(value.toFixed(9));

/** What somebody chose and typed on one sheet. */
function choices(seed) {
  const random = randomFrom(seed);
  const language = LANGUAGES[seed % LANGUAGES.length];
  const words = annualWords[language];
  const typedNumber = ({ unit, measure, target }) => {
    const chance = random.next();
    if (chance < 0.05) return null;
    if (chance < 0.08) return random.pick(['无', -1, '—']);
    if (chance < 0.1 && unit === '%') return 0.93;
    return chance < 0.6 ? (measure === 'cumulative' ? target / 5 : target) : Number((target * random.next() * 1.2).toPrecision(5));
  };
  const quarterNumber = (indicator) => {
    const value = typedNumber(indicator);
    return isNumber(value) && value > 0 && indicator.measure === 'cumulative' ? value / 4 : value;
  };
  const lines = new Map(indicators.map((indicator) => {
    const kinds = pathKinds(indicator);
    const path = random.chance(0.05) ? '乱填' : words.path[random.chance(0.4) ? kinds[0] : random.pick(kinds)];
    const typed = random.chance(0.6) || path === words.path.typed ? years.map(() => typedNumber(indicator)) : years.map(() => null);
    // Quarters of some years: a part of the year's fifth, all of them or only some.
    const quarterly = years.map(() => (random.chance(0.35) ? [1, 2, 3, 4].map(() => (random.chance(0.12) ? null : quarterNumber(indicator))) : [null, null, null, null]));
    return [indicator.code, { path, typed, quarterly, words }];
  }));
  return { language, words, lines, shares: random.pick(SHARES), quarterYear: random.pick([null, null, ...years, 2030]) };
}

function filled(sheet, { lines, shares, quarterYear }) {
  const cells = sheet.cells.map((row) => [...row]);
  for (const [code, { path, typed, quarterly }] of lines) {
    const row = cells[layout.rows.get(code)];
    row[layout.columns.get('path')] = path;
    typed.forEach((value, index) => {
      if (value !== null) row[layout.columns.get(`typed-${years[index]}`)] = value;
    });
    quarterly.forEach((typedQuarters, index) => typedQuarters.forEach((value, quarter) => {
      if (value !== null) row[layout.columns.get(`typedQuarter-${years[index]}-${quarter + 1}`)] = value;
    }));
  }
  shares.forEach((share, index) => { cells[layout.headerRow - 1][layout.columns.get(`quarter-${index + 1}`)] = share; });
  if (quarterYear !== null) cells[layout.quarterYear.row][layout.quarterYear.column] = quarterYear;
  return { ...sheet, cells };
}

/** The planned values of a line, one a year, `null` where there is none; and why. */
function plannedOf(indicator, { path, typed, words }, base) {
  const due = years.filter((year) => year <= Number(indicator.deadline.slice(0, 4)));
  const kind = pathKinds(indicator).find((each) => words.path[each] === path);
  const none = years.map(() => null);
  const unused = typed.slice(0, due.length).some(isNumber) ? words.say.unusedTyped : '';
  if (!kind) return { values: none, note: words.say.choosePath, due };
  if (kind === 'typed') {
    const wrong = typed.slice(0, due.length).some((value) => isWrong(value, indicator.unit));
    const values = years.map((year, index) => (due.includes(year) && isNumber(typed[index]) && !isWrong(typed[index], indicator.unit) ? typed[index] : null));
    const lacking = due.length - typed.slice(0, due.length).filter(isNumber).length;
    return { values, note: wrong ? words.say.wrongTyped : lacking > 0 ? `${words.needsTyped[0]}${lacking}${words.needsTyped[1]}` : undefined, due };
  }
  if (kind === 'fromBase') {
    if (isWrong(base, indicator.unit)) return { values: none, note: words.say.wrongBase, due };
    if (!isNumber(base)) return { values: none, note: words.say.needsBase, due };
    if (!usableBase(indicator, base).ok) return { values: none, note: words.say.noWay, due };
  }
  const result = targetPath(indicator, kind, ends, { base: isNumber(base) ? base : undefined, digits: plannedDigits(indicator) });
  return { values: result.value, note: unused, due };
}

const totalOf = (indicator, values, due) => blank(madeBy(indicator, values.slice(0, due.length).map((value) => value ?? null)));

/** What a difference from the target says, by what is asked of the target. */
function differenceNote({ comparator }, difference, { say }) {
  if (!isNumber(difference)) return '';
  if (difference === 0) return comparator === 'gt' || comparator === 'lt' ? say.onlyReached : '';
  if (difference > 0) return comparator === 'gt' ? '' : say.above;
  return comparator === 'lt' ? '' : say.below;
}

function progressOf(indicator, actual, planned, date) {
  const blankLine = { completion: '', over: '', sentence: '' };
  const { unit, shortName } = indicator;
  if (!isNumber(actual)) return ['', '—', '…', '-'].includes(actual) ? blankLine : { ...blankLine, completion: WRONG, over: WRONG };
  if (isWrong(actual, unit)) return { ...blankLine, completion: WRONG, over: WRONG };
  if (!isNumber(planned)) return blankLine;
  const share = completion(actual, { ...indicator, target: planned });
  const refused = !share.ok && share.reason.code !== 'zero-denominator';
  return {
    completion: share.ok ? share.value : NOT_APPLICABLE,
    over: round9(actual - planned),
    sentence: share.ok || refused ? annualSentence(shortName, actual, planned, indicator, date) : '',
  };
}

/** The quarters of the chosen year and how they compare with it. */
function quartersOf(indicator, values, { shares, quarterYear, lines, words }, base, year, due) {
  const chosen = quarterYear ?? (isNumber(year) ? year : years[0]);
  const index = years.indexOf(chosen);
  const typed = due.includes(chosen) ? lines.get(indicator.code).quarterly[index] : [];
  const planned = values[index] ?? null;
  if (typed.some((value) => value !== null)) {
    const numbers = typed.map((value) => (isNumber(value) && !isWrong(value, indicator.unit) ? value : null));
    const lacking = numbers.filter((value) => value === null).length;
    if (typed.some((value) => isWrong(value, indicator.unit))) return { numbers, check: words.quarterSay.wrong };
    if (lacking > 0) return { numbers, check: `${words.needsQuarters[0]}${lacking}${words.needsQuarters[1]}` };
    return { numbers, check: planned === null ? '' : round9(madeBy(indicator, numbers) - planned) };
  }
  const numbers = sharedQuarters(indicator, values, shares, base, index);
  if (numbers === null) return { numbers: shares.map(() => null), check: '' };
  if (planned === null) return { numbers, check: '' };
  return { numbers, check: numbers.includes(null) ? words.quarterSay.noStart : round9(madeBy(indicator, numbers) - planned) };
}

/** By the line of shares; null where it splits nothing. */
function sharedQuarters(indicator, values, shares, base, index) {
  const none = shares.map(() => null);
  if (index < 0 || Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100) > 1e-6) return null;
  if (!isNumber(values[index])) return none;
  const start = indicator.measure === 'milestone' ? 0 : isNumber(base) && !isWrong(base, indicator.unit) ? base : null;
  return splitYear(indicator, { planned: values[index], before: index === 0 ? start : values[index - 1] }, shares, plannedDigits(indicator));
}

function* comparisons({ scenario, chosen }, at) {
  const { date, entries } = scenario;
  const { words } = chosen;
  const year = date !== null && years.includes(Number(date.slice(0, 4))) ? Number(date.slice(0, 4)) : '';
  for (const indicator of indicators) {
    const entry = entries.get(indicator.code);
    const base = pathKinds(indicator).includes('fromBase') ? entry.base : null;
    const line = chosen.lines.get(indicator.code);
    const { values, note, due } = plannedOf(indicator, line, base);
    const total = totalOf(indicator, values, due);
    const difference = isNumber(total) ? round9(total - indicator.target) : '';
    const planned = blank(values[years.indexOf(year)]);
    const { numbers, check } = quartersOf(indicator, values, chosen, base, year, due);
    const actual = isNumber(year) ? blank(entry.years[years.indexOf(year)]) : '';
    const wanted = {
      ...Object.fromEntries(values.map((value, index) => [`plan-${years[index]}`, blank(value)])),
      total,
      difference,
      note: note || (line.path === words.path.typed || ['gt', 'lt'].includes(indicator.comparator) ? differenceNote(indicator, difference, words) : ''),
      planned,
      actual,
      ...progressOf(indicator, actual, planned, date),
      quarterCheck: check,
      ...Object.fromEntries(numbers.map((value, index) => [`quarter-${index + 1}`, blank(value)])),
    };
    for (const [column, value] of Object.entries(wanted)) yield { line: `年度计划 ${indicator.code} ${line.path}`, column, wanted: value, found: at(layout.rows.get(indicator.code), layout.columns.get(column)) };
  }
}

/** Calculates all sheets; returns every comparison. */
export async function annualComparisons({ scenarios, filledPlan, calculate, valueOf }) {
  const { templateFile } = await import('../../src/xlsx/writeTemplateFile.ts');
  const cases = scenarios.map((scenario, index) => ({ scenario, chosen: choices(7000 + index) }));
  const all = [];
  for (let first = 0; first < cases.length; first += CASES_A_FILE) {
    const some = cases.slice(first, first + CASES_A_FILE).map((item, index) => {
      const ledger = { ...filledPlan(item.scenario), name: `台账${index + 1}` };
      const { language } = item.chosen;
      const sheet = annualSheet(henan13, { quarterly: true, language, ledger: standardLedgerPlace(henan13, ledger.name) });
      const name = `年度计划${index + 1}`;
      return { item, name, plans: [ledger, { ...filled(sheet, item.chosen), name }] };
    });
    const workbook = await calculate(await templateFile(some.flatMap(({ plans }) => plans)));
    for (const { item, name } of some) {
      const at = (row, column) => valueOf(workbook.getWorksheet(name).getCell(row + 1, column + 1));
      all.push(...[...comparisons(item, at)].map((each) => ({ ...each, date: item.scenario.date })));
    }
  }
  return { count: cases.length, all };
}
