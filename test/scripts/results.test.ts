import { closingLine, resultsOf, sum } from '../../scripts/test/results.mjs';
import { exceeded, table } from '../../scripts/bench/table.mjs';

const report = { numPassedTests: 7, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0, numTodoTests: 0 };

test('the closing line adds up all runs', () => {
  const all = sum([resultsOf(report, 0), resultsOf({ ...report, numFailedTests: 2 }, 1)]);
  expect(closingLine(all)).toBe('14 passed, 2 failed');
});

test('skipped tests are named only when there are some', () => {
  expect(closingLine(resultsOf({ ...report, numPendingTests: 1, numTodoTests: 2 }, 0))).toBe('7 passed, 0 failed, 3 skipped');
});

test.each([
  ['a test file that could not be loaded', { ...report, numRuntimeErrorTestSuites: 1 }, 1],
  ['a run that failed although every test passed', report, 1],
  ['a run that was killed', report, null],
  ['a run without a report', null, 1],
])('%s counts as a failure', (_, json, exitCode) => {
  expect(resultsOf(json, exitCode).failed).toBe(1);
});

test('the bench marks what exceeds its limit', () => {
  const fast = { name: 'fast', value: 1.5, unit: '×', limit: 3 };
  const slow = { name: 'slow one', value: 3.01, unit: '×', limit: 3, note: 'why' };
  const size = { name: 'size', value: 12.34, unit: 'KB' };
  expect(table([fast, slow, size]).split('\n')).toEqual(['fast       1.50 ×  ≤ 3.00 ×  ✔', 'slow one   3.01 ×  ≤ 3.00 ×  ✘  why', 'size      12.3 KB']);
  expect([fast, slow, size, { ...fast, value: NaN }].map(exceeded)).toEqual([false, true, false, true]);
});
