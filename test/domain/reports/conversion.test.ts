import { findIndicator } from '../../../src/domain/plan/catalogue';
import { conversionOf } from '../../../src/domain/reports/conversion';

const indicator = (code: string) => {
  const found = findIndicator(code);
  if (!found.ok) throw new Error(code);
  return found.value;
};

it.each([
  ['人', 'JY01', '人 → 万人 ÷10000'],
  ['亿人', 'JY01', '亿人 → 万人 ×10000'],
  ['小数', 'SB09', '小数 → % ×100'],
  ['万人', 'JY01', null],
  // 万 alone counts what the indicator counts.
  ['万', 'JY01', null],
  ['人次', 'JY01', null],
  ['‰', 'SB09', null],
  ['个百分点', 'SB09', null],
  ['牛', 'JY01', null],
])('%s for %s: %s', (stated, code, wanted) => {
  const conversion = conversionOf(stated, indicator(code));
  expect(conversion && `${conversion.from} → ${conversion.to} ${conversion.operator}${conversion.factor}`).toBe(wanted);
});
