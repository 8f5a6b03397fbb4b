import { henan13 } from '../../../src/domain/plan/catalogue';
import { unitInEnglish, unitNameInEnglish, unitsInEnglish } from '../../../src/domain/plan/englishUnits';

const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

test.each([
  ['万人', ' × 10,000 persons', '10,000 persons'],
  ['亿学时', ' × 100 million study hours', '100 million study hours'],
  ['人次', ' person-times', 'person-times'],
  ['个', '', 'items'],
  ['所', '', 'schools'],
  ['%', '%', '%'],
  ['个百分点', ' percentage points', 'percentage points'],
  ['麻袋', ' 麻袋', '麻袋'],
])('%s stands behind a number as “%s” and by itself as “%s”', (unit, behind, alone) => {
  expect([plain(unitInEnglish(unit)), unitNameInEnglish(unit)]).toEqual([behind, alone]);
});

test.each([
  ['≥ 500万人', '≥ 500 × 10,000 persons'],
  ['−5 个百分点', '−5 percentage points'],
  ['≥ 95%', '≥ 95%'],
  ['严重滞后', '严重滞后'],
])('%s becomes %s', (text, english) => {
  expect(plain(unitsInEnglish(text))).toBe(english);
});

test('no unit of the plan stays Chinese', () => {
  for (const { unit } of henan13.indicators) expect(unitInEnglish(unit) + unitNameInEnglish(unit)).not.toMatch(/\p{Script=Han}/u);
});
