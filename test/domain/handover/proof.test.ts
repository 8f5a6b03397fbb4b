import fc from 'fast-check';
import { changesByItself, differencesBetween, frozen, isUnsettled, refersToSpill } from '../../../src/domain/handover';

describe('the proof', () => {
  it('takes numbers as equal that differ in the last digits only', () => {
    expect(differencesBetween([[0.1 + 0.2, 5]], [[0.3, 5 + 1e-12]])).toEqual([]);
    expect(differencesBetween([[1e-300]], [[2e-300]])).toHaveLength(1);
  });
  it.each([
    [1, 1.00001],
    [0, '0'],
    ['完成', '完成 '],
    [true, 1],
    ['', 0],
    ['#N/A', '—'],
  ])('tells %j from %j', (before, after) => expect(differencesBetween([[before]], [[after]])).toEqual([{ row: 0, column: 0, before, after }]));
  it('takes a cell beyond what was read as empty', () => expect(differencesBetween([['', 1]], [[]])).toEqual([{ row: 0, column: 1, before: 1, after: '' }]));
  it('finds no difference between a sheet and itself', () => {
    const cell = fc.oneof(fc.double({ noNaN: true }), fc.string(), fc.boolean());
    fc.assert(fc.property(fc.array(fc.array(cell)), (sheet) => differencesBetween(sheet, sheet).length === 0));
  });
  it('knows formulas that change by themselves', () => {
    expect(changesByItself('=TEXT(NOW(),"yyyy")')).toBe(true);
    expect(changesByItself('="NOW()"')).toBe(false);
  });
  it('knows references to a spill', () => {
    expect(refersToSpill('=SUM(台账!C2#)')).toBe(true);
    expect(refersToSpill('=C2&"C2#"')).toBe(false);
  });
});

describe('a value that stands alone', () => {
  it.each([
    [5, 5],
    ['完成', '完成'],
    ['', ''],
    ['#N/A', { formula: '=#N/A' }],
    ['#1', '#1'],
  ])('of %j is %j', (value, cell) => expect(frozen(value)).toEqual(cell));
  it.each(['#NAME?', '#BUSY!', '#SPILL!', '#GETTING_DATA'])('is not there for %s', (value) => expect(isUnsettled(value)).toBe(true));
  it.each(['#N/A', '#DIV/0!', '#1', '完成', 5, ''])('is there for %s', (value) => expect(isUnsettled(value)).toBe(false));
});
