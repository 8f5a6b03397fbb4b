import { choose, dateTerm } from '../../../src/domain/formulas/terms';

test.each([
  ['A1>0', 'IF(A1>0,1,2)'],
  [true, '1'],
  [false, '2'],
] as const)('a condition of %s is written as %s', (condition, written) => {
  expect(choose(condition, '1', '2')).toBe(written);
});

test('a date is written so that every locale of Excel reads it', () => {
  expect(dateTerm('2016-12-31')).toBe('DATE(2016,12,31)');
});
