import { elapsedShare, serialToDate } from '../../src/domain/plan/periods.ts';
import { wholeYears } from '../../src/domain/measures/years.ts';
import { defaultSettings } from '../../src/domain/measures/settings.ts';

const MEASURES = ['cumulative', 'cumulative', 'level', 'level', 'level', 'floor', 'ceiling', 'milestone', 'coverage'];
const COMPARATORS = ['gte', 'gte', 'gte', 'gt', 'lte', 'lt', 'approx', 'eq'];
const UNITS = ['万人', '人', '万人次', '%', '%', '‰', '所'];
const PERIODS = [
  ['2016-01-01', '2020-12-31', '2020-12-31'],
  ['2016-01-01', '2020-12-31', '2019-12-31'],
  ['2021-01-01', '2025-12-31', '2025-06-30'],
  ['2016-04-01', '2021-03-31', '2021-03-31'],
  ['2016-01-15', '2020-12-31', '2020-02-29'],
];
/** What a number cell may hold besides a number. */
const ODD_ACTUALS = ['', '—', '…', '-', '一', '完成较好', '15万'];
const SETTINGS = [
  defaultSettings,
  { ...defaultSettings, levelMethod: '增速法' },
  { ...defaultSettings, dayCount: 'days', levelMethod: '增速法', cutoffs: { ...defaultSettings.cutoffs, growthOnTrack: 0.9, growthNeeded: 0 } },
  { ...defaultSettings, dayCount: 'days' },
  { cutoffs: { ...defaultSettings.cutoffs, ahead: 2.5, onTrack: -2.5, behind: -7.5, structureMet: 1, structureClose: 3 }, tolerance: 0.1, dayCount: 'months', levelMethod: '序时法' },
];

/** One target with one entry: everything the native formulas of a ledger line depend on. */
export function goalCase(random) {
  const measure = random.pick(MEASURES);
  const [start, end, deadline] = random.pick(PERIODS);
  const target = random.chance(0.03) ? 0 : random.pick([100, 500, 0.5, 95, 20, random.integer(1, 9000), random.integer(1, 99999) / 100]);
  const indicator = {
    code: 'ZZ01',
    name: '指标',
    shortName: '指标',
    measure,
    comparator: random.pick(COMPARATORS),
    unit: measure === 'coverage' ? '%' : random.pick(UNITS),
    target: measure === 'coverage' ? 100 : target,
    period: { start, end },
    deadline,
    ...(random.chance(0.2) && { tolerance: 0.1 }),
    ...(random.chance(0.1) && { base: target / 2 }),
  };
  const settings = random.pick(SETTINGS);
  const serial = dateFor(random, indicator);
  const base = baseFor(random, indicator);
  // As in a ledger: target and 序时进度 stand in cells of their own.
  const fromCells = random.chance(0.5) && settings;
  return { kind: 'goal', fromCells, indicator, settings, serial, base, actual: actualFor(random, indicator, serial, base, settings) };
}

const serialOf = (iso) => Date.parse(iso) / 86_400_000 + 25569;

/** Any day from a year before the period to a year after it; often the days that matter. */
function dateFor(random, { period, deadline }) {
  if (random.chance(0.02)) return '';
  if (random.chance(0.01)) return random.pick(['2018-06-30', '去年底']);
  const [start, end] = [serialOf(period.start), serialOf(deadline)];
  if (random.chance(0.25)) return random.pick([start - 1, start, end - 1, end, end + 1, serialOf('2016-02-29'), serialOf('2018-06-30')]);
  return random.integer(start - 365, end + 365) + random.pick([0, 0, 0, 0.75]);
}

function baseFor(random, { target }) {
  return random.pick(['', '', target, 0, 1, target * 0.8, target * 1.25, random.integer(0, Math.ceil(target * 1.5)), '—', ...(random.chance(0.1) ? ['约七百', -3, 0.5] : [])]);
}

function actualFor(random, indicator, serial, base, settings) {
  if (random.chance(0.06)) return random.pick(ODD_ACTUALS);
  if (random.chance(0.04)) return -random.integer(1, 100);
  const { target } = indicator;
  if (random.chance(0.35)) return atCutoff(random, indicator, serial, base, settings);
  return random.pick([0, target, target * 0.95, target * 1.05, target * 0.949999, random.integer(0, Math.ceil(target * 1.3)), random.next() * target * 1.2, 0.93, 1]);
}

/** An actual value whose 序时差 or 增速比 is exactly on a cut-off, or a hair beside it. */
function atCutoff(random, indicator, serial, base, { cutoffs, dayCount, levelMethod }) {
  const { target, period, deadline, measure, comparator } = indicator;
  if (typeof serial !== 'number') return target;
  const share = elapsedShare(serialToDate(serial).value, { start: period.start, end: deadline }, dayCount);
  if (measure === 'level' && levelMethod === '增速法' && base > 0) {
    const ratio = random.pick([0, cutoffs.growthNeeded, cutoffs.growthOnTrack]) + random.pick([0, 0, 1e-6, -1e-6]);
    const years = wholeYears(indicator);
    const yearly = ratio * Math.abs((target / base) ** (1 / years) - 1);
    return base * Math.max(0, 1 + (comparator.startsWith('l') ? -yearly : yearly)) ** (years * share);
  }
  const points = random.pick([cutoffs.ahead, cutoffs.onTrack, cutoffs.behind]) + random.pick([0, 0, 1e-6, -1e-6]);
  const from = measure === 'level' && typeof base === 'number' ? base : 0;
  return Math.max(0, from + (target - from) * (share + points / 100));
}

const STRUCTURES = [[10, 40, 50], [20, 40, 40], [1, 1], [30, 30, 20, 20]];

export function structureCase(random) {
  const shares = random.pick(STRUCTURES);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const settings = random.pick(SETTINGS);
  const { structureMet, structureClose } = settings.cutoffs;
  const shift = random.pick([0, structureMet, structureClose, structureMet + 1e-6, random.next() * 9]);
  const scale = random.pick([1, 7.3, 1000]);
  const near = shares.map((share, index) => ((share / whole) * 100 + (index === 0 ? shift : index === 1 ? -shift : 0)) * scale);
  const parts = random.chance(0.3) ? shares.map(() => random.integer(0, 50)) : near;
  if (random.chance(0.05)) parts[0] = random.pick(['', -1, '—', '不详']);
  if (random.chance(0.02)) parts[1] = random.pick(['', '不详']);
  if (random.chance(0.03)) parts.fill(0);
  return { kind: 'structure', indicator: { code: 'ZZ02', name: '结构', measure: 'structure', comparator: 'eq', unit: '%', parts: shares.map((share, index) => ({ name: `${index}`, share })) }, settings, parts };
}

export function forecastCase(random) {
  const years = [2016, 2017, 2018, 2019, 2020];
  const slope = random.integer(-40, 120);
  const values = years.map((_, index) => (random.chance(0.2) ? '' : random.chance(0.02) ? random.pick(['—', '不详', 0.5, -1]) : Math.max(0, 50 + slope * index + random.integer(-30, 30))));
  const [start, end, deadline] = random.pick(PERIODS);
  return { kind: 'forecast', indicator: { code: 'ZZ03', name: '趋势', measure: 'level', comparator: random.pick(['gte', 'lte']), unit: random.pick(['万人', '万人', '%']), target: random.integer(1, 600), period: { start, end }, deadline }, settings: defaultSettings, years, values };
}
