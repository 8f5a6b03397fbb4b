import fc from 'fast-check';
import { keepTogether } from '../../src/messages/keepTogether';

test.each([
  ['还有 12 个指标，共 1,260 处', '还有 12\u00A0个指标，共 1,260\u00A0处'],
  ['前后对比 95% 的单元格', '前后对比 95%\u00A0的单元格'],
  ['≥ −5 个百分点 基本符合', '≥\u00A0−5\u00A0个百分点 基本符合'],
  ['12 ÷ 500 = 60.00%', '12 ÷ 500 = 60.00%'],
  ['RC02 甲、Sheet1 交付', 'RC02 甲、Sheet1 交付'],
])('%s', (sentence, kept) => expect(keepTogether(sentence)).toBe(kept));

it('changes nothing but the kind of a space', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('1', '%', ' ', '个', '≥', '−', '5', 'a', '，')), (signs) => {
    const sentence = signs.join('');
    expect(keepTogether(sentence).replaceAll('\u00A0', ' ')).toBe(sentence);
  }));
});
