import { henan13 } from '../../src/domain/plan/catalogue.ts';
import { serialToDate } from '../../src/domain/plan/periods.ts';
import { convert, findUnit } from '../../src/domain/plan/units.ts';
import { defaultSettings } from '../../src/domain/measures/settings.ts';
import { nativeFormula } from '../../src/domain/handover/nativeFormula.ts';

/** Where a row's entries stand: two figures, the report date, the base, a label of its own, the unit, the indicator. */
const ENTRIES = ['figure', 'other', 'date', 'base', 'label', 'unit', 'code'];
const cell = (entry, row) => `${'ABCDEFG'[ENTRIES.indexOf(entry)]}${row}`;

const WRONG = '#VALUE!';
const MISSING = new Set(['', '—', '…', '-', '一']);
const asNumber = (value) => (value === '' ? 0 : typeof value === 'number' ? value : undefined);
const calculated = (values, calculate) => (values.every((value) => asNumber(value) !== undefined) ? calculate(...values.map(asNumber)) : WRONG);
/** To one decimal: a spreadsheet rounds the 15 digits that it shows, so that 12783.45 is a half whatever its last bit. */
const asExcelRounds = (value) => Math.round(Number((value * 10).toPrecision(15))) / 10;
const isNumber = (value) => typeof value === 'number';

/** Arguments as people write them: the text over the cells of a row, and what it gives for the entries. */
const figures = [
  { text: (row) => cell('figure', row), value: ({ figure }) => figure },
  { text: (row) => `IF(COUNT(A${row}:B${row})=2,SUM(A${row}:B${row}),"")`, value: ({ figure, other }) => (isNumber(figure) && isNumber(other) ? figure + other : '') },
  { text: (row) => `IF(ISNUMBER(A${row}),A${row}*100,A${row})`, value: ({ figure }) => (isNumber(figure) ? figure * 100 : figure) },
  { text: (row) => `A${row}+B${row}`, value: ({ figure, other }) => calculated([figure, other], (a, b) => a + b) },
  { text: (row) => `A${row}-B${row}/2`, value: ({ figure, other }) => calculated([figure, other], (a, b) => a - b / 2) },
  { text: (row) => `IFERROR(A${row}/B${row},"—")`, value: ({ figure, other }) => { const share = calculated([figure, other], (a, b) => a / b); return Number.isFinite(share) ? share : '—'; } },
  { text: (row) => `ROUND(SUM(A${row}:B${row})*1.5,1)`, value: ({ figure, other }) => asExcelRounds([figure, other].filter(isNumber).reduce((a, b) => a + b, 0) * 1.5) },
  { text: (row) => `INDEX(A${row}:B${row},MATCH(MAX(A${row}:B${row}),A${row}:B${row},0))`, value: ({ figure, other }) => (isNumber(figure) && isNumber(other) ? Math.max(figure, other) : undefined) },
  { text: (row) => `SUMIFS(A${row}:A${row + 3},E${row}:E${row + 3},E${row})`, value: ({ figure }) => (isNumber(figure) ? figure : 0) },
  { text: (row) => `IF(AND(ISNUMBER(A${row}),A${row}<=B${row}),A${row},B${row})`, value: ({ figure, other }) => (isNumber(figure) && isNumber(other) ? Math.min(figure, other) : undefined) },
  { text: (row) => `PLAN.CONVERT(A${row},"万人","人")/10000`, value: ({ figure }) => (isNumber(figure) ? figure : MISSING.has(figure) ? undefined : WRONG) },
];
const dates = [
  { text: (row) => cell('date', row), value: ({ date }) => date },
  { text: (row) => `EOMONTH(C${row},0)`, value: ({ date }) => (isNumber(date) ? endOfMonth(date) : undefined) },
  { text: () => '"2018-06-30"', value: () => '2018-06-30' },
  { text: () => 'DATE(2017,12,31)', value: () => 43100 },
];
const bases = [
  { text: () => '', value: () => '' },
  { text: (row) => cell('base', row), value: ({ base }) => base },
  { text: (row) => `IF(ISNUMBER(D${row}),D${row}*0.9,"")`, value: ({ base }) => (isNumber(base) ? base * 0.9 : '') },
];

const endOfMonth = (serial) => {
  const [year, month] = serialToDate(serial).value.split('-').map(Number);
  return Date.UTC(year, month, 0) / 86_400_000 + 25569;
};

const indicators = henan13.indicators.filter(({ measure }) => measure !== 'structure');
const settings = [defaultSettings, { ...defaultSettings, levelMethod: '增速法' }, { ...defaultSettings, dayCount: 'days', tolerance: 0.1 }];

/** Units in which an indicator's figures can be stated. */
const unitsFor = ({ unit }) => {
  const { value } = findUnit(unit);
  if (value.dimension === 'share') return ['%', '小数', '‰'];
  const counted = value.name.replace(/^[百千万亿]+/, '');
  return [counted, `万${counted}`, `亿${counted}`];
};

/** A call of ours with arguments that are formulas themselves, in the indicator's unit or another. */
export function handOverCase(random) {
  const indicator = random.pick(indicators);
  const unit = random.pick(['', '', ...unitsFor(indicator)]);
  const target = convert(indicator.target, indicator.unit, unit || indicator.unit).value;
  const figure = () => (random.chance(0.05) ? random.pick(['', '—', '…', '完成较好']) : random.chance(0.03) ? -5 : random.pick([target * 0.2, target / 3, target, target * 0.95, target * random.next() * 1.2, 0.8, 0]));
  const entries = {
    figure: figure(), other: figure(), date: random.integer(42369, 44200), base: random.pick(['', target * 0.8, target * 1.1, target / 2, '约七百']),
    label: `处室${random.next()}`, unit, code: indicator.code,
  };
  const [actual, date, base] = [usable(random, figures, entries), usable(random, dates, entries), usable(random, bases, entries)];
  return { kind: 'handOver', entries, given: { actual: actual.value(entries), date: date.value(entries), base: base.value(entries), unit, code: indicator.code }, settings: random.pick(settings), write: writer(random, { actual, date, base }, entries) };
}

/** An argument that our rules speak of for these entries. */
const usable = (random, kinds, entries) => random.pick(kinds.filter(({ value }) => value(entries) !== undefined));

/** The calls of a row, by function. */
const writer = (random, { actual, date, base }, { unit, code }) => {
  const inCells = random.chance(0.3);
  return (row) => {
    const [a, d, b] = [actual.text(row), date.text(row), base.text(row)];
    const i = inCells ? cell('code', row) : `"${code}"`;
    const u = unit === '' ? '' : inCells ? cell('unit', row) : `"${unit}"`;
    return {
      GAP: [a, i, u], COMPLETION: [a, i, u], PROGRESS: [a, i, b, u], PACE: [a, i, d, b, u], REQUIRED: [d, i, b, u],
      REMAINING: [a, i, d, b, u], STATUS: [a, i, d, b, u], GROWTH: [a, i, d, b, u], ELAPSED: [d, i], TARGET: [i, u],
    };
  };
};

export const entriesOf = ({ entries }) => ENTRIES.map((entry) => entries[entry]);

/** The plain formula that a hand-over writes in place of the call. */
export function handedOver({ entries, settings: judging, write }, row, name) {
  const surroundings = { isCell: () => false, valueAt: (reference) => entries[ENTRIES['ABCDEFG'.indexOf(reference[0])]] };
  const call = `=PLAN.${name}(${write(row)[name].join(',').replace(/,+$/, '')})`;
  const native = nativeFormula(call, surroundings, judging);
  if ('reason' in native) throw new Error(`${call} is not handed over: ${native.reason}`);
  return native.formula.slice(1);
}
