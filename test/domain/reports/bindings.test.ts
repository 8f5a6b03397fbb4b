import fc from 'fast-check';
import { bindingsXml, mergeBindings, readBindingsXml, rememberedBy } from '../../../src/domain/reports/bindings';

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const binding = fc.record({ label: text, headings: fc.array(text, { maxLength: 3 }), code: fc.constantFrom('JY01', 'SB05', 'none') });

describe('bindings as XML', () => {
  it('reads as documented', () => {
    expect(bindingsXml([{ label: '新增就业', headings: [], code: 'JY01' }])).toBe(
      '<bindings xmlns="urn:ghzb:bindings" version="1"><binding code="JY01"><label>新增就业</label></binding></bindings>',
    );
  });

  it('comes back as it was written, whatever the labels hold', () => {
    fc.assert(fc.property(fc.array(binding), (bindings) => {
      expect(readBindingsXml(bindingsXml(bindings))).toEqual({ bindings, problem: null });
    }));
  });

  it.each([
    ['no part of ours', '<a/>', 'damaged'],
    ['another namespace', '<bindings xmlns="urn:x" version="1"></bindings>', 'damaged'],
    ['something in between', '<bindings xmlns="urn:ghzb:bindings" version="1"><x/></bindings>', 'damaged'],
    ['a later version', '<bindings xmlns="urn:ghzb:bindings" version="9"><x/></bindings>', 'newer'],
  ])('is not used in part: %s', (_, xml, problem) => {
    expect(readBindingsXml(xml)).toEqual({ bindings: [], problem });
  });

  it('drops codes that the plan does not have', () => {
    expect(readBindingsXml(bindingsXml([{ label: '甲', headings: [], code: 'ZZ99' }, { label: '乙', headings: [], code: 'JY01' }])).bindings).toHaveLength(1);
  });
});

describe('what is remembered', () => {
  it('keeps labels under different headings apart', () => {
    const find = rememberedBy([{ label: '参保人数', headings: ['失业保险'], code: 'SB05' }]);
    expect([find('参保人数', ['失业 保险']), find('参保人数', ['工伤保险']), find('参保人数', [])]).toEqual(['SB05', undefined, undefined]);
  });

  it('lets the newer decision win', () => {
    const old = { label: '甲', headings: [], code: 'JY01' } as const;
    expect(mergeBindings([old], [{ ...old, code: 'none' }])).toEqual([{ ...old, code: 'none' }]);
  });
});
