import fc from 'fast-check';
import { structure } from '../../../src/domain/measures/structure';
import { indicator, outcome } from './goals';

const RC02 = indicator('RC02');

describe('structure', () => {
  it('measures each part, the whole, and who would have to move', () => {
    const result = structure([12, 38, 50], RC02);
    expect(result).toMatchObject({ ok: true, value: { word: '符合' } });
    if (!result.ok) return;
    expect(result.value.deviations.map((deviation) => Number(deviation.toFixed(9)))).toEqual([2, -2, 0]);
    expect(result.value.sum).toBeCloseTo(2, 9);
    expect(result.value.toMove).toBeCloseTo(2, 9);
  });

  it.each([
    [[12, 40, 48], '符合'],
    [[12.01, 40, 47.99], '基本符合'],
    [[15, 40, 45], '基本符合'],
    [[15.01, 40, 44.99], '偏离'],
  ])('%j is judged %s: a cut-off belongs to the better word', (parts, word) => {
    expect(structure(parts, RC02)).toMatchObject({ value: { word } });
  });

  it.each([
    [[10, 90], RC02, 'parts-count'],
    [[0, 0, 0], RC02, 'empty-total'],
    [[-1, 50, 51], RC02, 'negative'],
    [[10, 40, 50], indicator('JY01'), 'only-for-structure'],
  ])('%j is refused', (parts, goal, code) => expect(outcome(structure(parts, goal))).toBe(code));

  it('has shares that sum to 1 for any parts: the deviations cancel out', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e6), { minLength: 3, maxLength: 3 }).filter((parts) => parts.some(Boolean)), (parts) => {
        const result = structure(parts, RC02);
        expect(result.ok && result.value.deviations.reduce((sum, deviation) => sum + deviation, 0)).toBeCloseTo(0, 9);
      }),
    );
  });
});
