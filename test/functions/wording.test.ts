import './host';
import enReasons from '../../src/messages/en-US/reason.json';
import zhReasons from '../../src/messages/zh-CN/reason.json';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReasonCode } from '../../src/domain/result';
import { reasonText } from '../../src/functions/wording';

const source = readFileSync(join(__dirname, '../../src/domain/result.ts'), 'utf8');
const codes = [...source.matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(([, code]) => code as ReasonCode);
const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

describe('the wording of refusals', () => {
  it('has a sentence for every reason, in both languages', () => {
    for (const reasons of [zhReasons, enReasons]) expect(Object.keys(reasons).filter((key) => !key.startsWith('unknown-indicator-')).sort()).toEqual([...codes].sort());
  });

  it('says the same in both languages: the same placeholders', () => {
    for (const [code, sentence] of Object.entries(zhReasons)) expect([code, placeholders((enReasons as Record<string, string>)[code]!)]).toEqual([code, placeholders(sentence)]);
  });

  it.each([
    [{ code: 'unknown-indicator', params: { given: 'JY1', nearest: 'JY01 城镇新增就业' } }, '没有找到指标“JY1”。是否指 JY01 城镇新增就业？应为指标编码（如 JY01）、名称、简称，或一个目标数值。'],
    [{ code: 'not-for-measure', params: { indicator: '医疗保险参保率', measure: 'floor' } }, '“医疗保险参保率”的计量方式是下限保持，本指标不适用此项计算。请改用 PLAN.GAP 或 PLAN.STATUS。'],
    [{ code: 'ambiguous-percent', params: { argument: 'actual', given: 0.93 } }, '参数“实际值”收到 0.93，含义不明：是 93% 还是 0.93%？请按百分数填写（93 表示 93%）、写成文本“93%”，或在“单位”参数写“小数”。'],
  ] as const)('reads well: $code', (reason, text) => expect(reasonText(reason, 'zh-CN')).toBe(text));
});
