/** Seeded cases of 分解落实 and what each cell has to show, from the domain functions alone. */
import { randomFrom } from './random.mjs';

const { henan13 } = await import('../../src/domain/plan/catalogue.ts');
const { henanRegions } = await import('../../src/domain/plan/regions.ts');
const { dateToSerial } = await import('../../src/domain/plan/periods.ts');
const { largestRemainder } = await import('../../src/domain/regions/largestRemainder.ts');
const { regionsSheet } = await import('../../src/domain/sheets/regions/sheet.ts');
const { DIFFERENCE, lineKey, regionsLines, standardRegionsLayout, SUM } = await import('../../src/domain/sheets/regions/layout.ts');
const { completion } = await import('../../src/domain/measures/completion.ts');
const { gap } = await import('../../src/domain/measures/gap.ts');
const { pace } = await import('../../src/domain/measures/pace.ts');
const { verdict } = await import('../../src/domain/measures/verdict.ts');

const DATES = [null, '2016-12-31', '2018-06-30', '2019-12-31', '2020-12-31'];
const CODES = ['JY01', 'SB02', 'SB09', 'GG04', 'RC07', 'RC13', 'RS04', 'RC12'];
const METHODS = ['equal', 'basis', 'typed'];
const NOT_APPLICABLE = '—';
const { regions } = henanRegions;

const round9 = (value) => Number(value.toFixed(9));
const isNumber = (value) => typeof value === 'number';
const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);

/** Shares that make 100, in quarters: exact in binary, so that a sum of 100 is exactly that. */
function typedShares(random) {
  const shares = regions.map(() => 0);
  for (let quarter = 0; quarter < 400; quarter += 1) shares[random.integer(0, regions.length - 1)] += 0.25;
  return shares;
}

function scenario(code, method, date, seed) {
  const random = randomFrom(seed);
  const indicator = henan13.indicators.find((each) => each.code === code);
  const isRate = indicator.unit === '%';
  const sheet = regionsSheet(henan13, { of: { code }, method }, 'native');
  const lines = regionsLines([indicator], henanRegions);
  const layout = standardRegionsLayout(lines);
  // Few distinct bases, so that remainders tie; now and then a gap, a negative, nothing at all.
  const kind = random.next();
  const basis = regions.map(() => (kind < 0.1 ? 0 : random.pick([0, 1, 2, 3, 5, 7, 100.5, 12.34])));
  if (kind > 0.9) basis[random.integer(0, 27)] = null;
  else if (kind > 0.8) basis[random.integer(0, 27)] = -1;
  const shares = typedShares(random);
  if (kind > 0.85) shares[3] += 1;
  const step = kind > 0.7 && kind < 0.8 ? 0.3 : null;
  const weights = method === 'equal' ? regions.map(() => 1) : method === 'basis' ? basis : shares;
  const complete = random.chance(0.6);
  const actuals = regions.map(() => {
    if (!complete && random.chance(0.2)) return null;
    if (isRate) return random.pick([90, 93, 95, 95, 96.5, 100]);
    return random.pick([0, 1, 3.25, Number((((indicator.target * 2) / 28) * random.next()).toPrecision(5))]);
  });
  const bases = regions.map(() => (indicator.measure === 'level' && random.chance(0.5) ? Number((indicator.target / 60).toFixed(3)) : null));
  return { indicator, isRate, sheet, layout, method, date, weights, basis, shares, step, actuals, bases };
}

const scenarios = CODES.flatMap((code, c) => METHODS.flatMap((method, m) => DATES.map((date, d) => scenario(code, method, date, 1 + c * 1000 + m * 100 + d))));

/** The sheet with what somebody typed. */
function filled({ sheet, layout, indicator, isRate, method, date, basis, shares, step, actuals, bases }) {
  const cells = sheet.cells.map((row) => [...row]);
  const put = (regionCode, column, value) => {
    if (value !== null) cells[layout.rows.get(lineKey(indicator.code, regionCode))][layout.columns.get(column)] = value;
  };
  if (date !== null) cells[layout.reportDate.row][layout.reportDate.column] = dateToSerial(date).value;
  if (step !== null && !isRate) put(henanRegions.province.code, 'step', step);
  regions.forEach(({ code }, index) => {
    if (isRate || method === 'basis') put(code, 'basis', basis[index]);
    if (!isRate && method === 'typed') put(code, 'share', shares[index]);
    put(code, 'actual', actuals[index]);
    put(code, 'base', bases[index]);
  });
  return { ...sheet, cells };
}

function allocation({ sheet, layout, indicator, isRate, method, weights, step }) {
  if (isRate) return { targets: regions.map(() => indicator.target), quotas: null };
  const standard = sheet.cells[layout.rows.get(lineKey(indicator.code, henanRegions.province.code))][layout.columns.get('step')];
  const usable = weights.every(isNumber) && (method !== 'typed' || Math.abs(sumOf(weights) - 100) <= 1e-6);
  const result = usable ? largestRemainder(indicator.target, weights, step ?? standard) : { ok: false };
  const blank = regions.map(() => '');
  if (!result.ok) return { targets: blank, quotas: blank };
  return { targets: result.value, quotas: weights.map((weight) => (indicator.target * weight) / sumOf(weights)) };
}

const shown = (result) => (result.ok ? result.value : NOT_APPLICABLE);

function judged(goal, actual, base, date) {
  if (goal.target === '') return { completion: '', gap: '', pace: '', verdict: '' };
  if (goal.target === 0) return { completion: NOT_APPLICABLE, gap: NOT_APPLICABLE, pace: NOT_APPLICABLE, verdict: NOT_APPLICABLE };
  if (!isNumber(actual)) return { completion: '', gap: '', pace: '', verdict: '' };
  const word = date === null ? null : verdict(actual, goal, date, base ?? undefined);
  return {
    completion: shown(completion(actual, goal)),
    gap: shown(gap(actual, goal)),
    pace: date === null ? '' : shown(pace(actual, goal, date, base ?? undefined)),
    verdict: word === null ? '' : word.ok ? word.value.word : NOT_APPLICABLE,
  };
}

/** Places by completion, by distance for 左右, by the rate itself; equal ones share a place. */
function ranks({ indicator, isRate }, lines, actuals) {
  const near = indicator.comparator === 'approx';
  const score = (line, index) => (near ? line.gap : isRate && indicator.measure !== 'coverage' ? actuals[index] : line.completion);
  const scores = lines.map(score);
  const better = (a, b) => (near ? round9(a) < round9(b) : round9(a) > round9(b));
  return scores.map((own) => (isNumber(own) ? 1 + scores.filter((other) => isNumber(other) && better(other, own)).length : ''));
}

function total({ isRate, basis }, values) {
  if (!values.every(isNumber)) return '';
  if (!isRate) return values.some((value) => value < 0) ? '' : round9(sumOf(values));
  const usable = basis.every((value) => isNumber(value) && value >= 0) && sumOf(basis) > 0;
  return usable ? sumOf(values.map((value, index) => value * basis[index])) / sumOf(basis) : '';
}

function* comparisons(sheetAt, scenarioCase) {
  const { indicator, layout, date, actuals, bases, isRate } = scenarioCase;
  const at = (regionCode, column) => sheetAt(layout.rows.get(lineKey(indicator.code, regionCode)), layout.columns.get(column));
  const { targets, quotas } = allocation(scenarioCase);
  const lines = regions.map((_, index) => judged({ ...indicator, target: targets[index] }, actuals[index], bases[index], date));
  const places = ranks(scenarioCase, lines, actuals);
  const wanted = [
    ...regions.flatMap(({ code }, index) => Object.entries({ target: targets[index], ...(quotas ? { quota: quotas[index] } : {}), ...lines[index], rank: places[index] }).map(([column, value]) => [code, column, value])),
    [SUM, 'target', total(scenarioCase, targets)],
    [DIFFERENCE, 'target', isNumber(total(scenarioCase, targets)) ? round9(total(scenarioCase, targets) - indicator.target) : ''],
    [henanRegions.province.code, 'actual', total(scenarioCase, actuals)],
  ];
  const ofAll = total(scenarioCase, actuals);
  for (const [column, value] of Object.entries(judged(indicator, ofAll, undefined, date))) wanted.push([henanRegions.province.code, column, value]);
  for (const [regionCode, column, value] of wanted) yield { line: `${indicator.code} ${scenarioCase.method} ${regionCode}${isRate ? ' %' : ''}`, column, date, wanted: value, found: at(regionCode, column) };
}

/** For `verify-templates`: the sheets to calculate, and the comparisons once that is done. */
export const regionCases = { name: 'regional breakdowns', sheets: scenarios.map(filled), compare: (sheetAtOf) => scenarios.flatMap((each, index) => [...comparisons(sheetAtOf(index), each)]) };
