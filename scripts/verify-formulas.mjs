import './typescript/register.mjs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { calculate } from './verify/libreoffice.mjs';
import { randomFrom } from './verify/random.mjs';

// The judge: LibreOffice calculates our native formulas for many seeded cases, and those that a hand-over writes; the functions must give the same.
const { values: options } = parseArgs({ options: { cases: { type: 'string', default: '10000' }, seed: { type: 'string', default: '20161231' } } });
const { goalCase, structureCase, forecastCase } = await import('./verify/cases.mjs');
const { expectedOf } = await import('./verify/expected.mjs');
const { handOverCase } = await import('./verify/handOvers.mjs');
const { readCalculated, writeWorkbook } = await import('./verify/workbook.mjs');

const random = randomFrom(Number(options.seed));
const cases = Array.from({ length: Number(options.cases) }, () => {
  const item = random.chance(0.1) ? structureCase(random) : random.chance(0.06) ? forecastCase(random) : random.chance(0.25) ? handOverCase(random) : goalCase(random);
  const expected = expectedOf[item.kind](item);
  return { ...item, expected, measures: Object.keys(expected) };
});

const folder = await mkdtemp(path.join(tmpdir(), 'formulas-'));
const started = Date.now();
try {
  const file = path.join(folder, 'cases.xlsx');
  await writeWorkbook(file, cases);
  const calculated = await readCalculated(calculate(file, folder), cases);
  report(calculated);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function report(calculated) {
  const differences = [];
  const tally = new Map();
  cases.forEach((item, index) =>
    item.measures.forEach((measure, column) => {
      const [expected, found] = [item.expected[measure], calculated[index][column]];
      const kind = typeof expected === 'number' ? 'numbers' : measure.toLowerCase().includes('verdict') && expected.length > 1 && expected !== '#VALUE!' ? 'verdicts' : 'texts';
      tally.set(kind, (tally.get(kind) ?? 0) + 1);
      if (!agree(expected, found)) differences.push({ measure, expected, found, item });
    }),
  );
  const { numbers = 0, verdicts = 0, texts = 0 } = Object.fromEntries(tally);
  for (const { measure, expected, found, item } of differences.slice(0, 10)) {
    const { expected: _, measures: __, ...inputs } = item;
    console.log(`${measure}: the domain gives ${JSON.stringify(expected)}, the formula ${JSON.stringify(found)} for ${JSON.stringify(inputs)}`);
  }
  console.log(`${cases.length} cases (seed ${options.seed}): ${numbers} numbers, ${verdicts} verdicts, ${texts} other texts; ${differences.length} differences; ${((Date.now() - started) / 1000).toFixed(0)} s`);
  if (differences.length > 0) process.exitCode = 1;
}

/** Numbers to 1e-9 of their size (of 1 near zero, where a difference of two shares has no digits left); texts exactly. */
function agree(expected, found) {
  if (typeof expected !== 'number' || typeof found !== 'number') return expected === found;
  return Math.abs(expected - found) <= 1e-9 * Math.max(1, Math.abs(expected));
}
