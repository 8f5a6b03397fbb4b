import { explainHighlight } from '../../src/workbook/explainHighlight';
import { highlightSelection } from '../../src/workbook/highlightSelection';
import { identifyRow } from '../../src/workbook/identifyRow';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import { prepareGap } from '../../src/workbook/prepareGap';
import { rememberBindings } from '../../src/workbook/bindings';
import { useOffice } from '../support/useOffice';

const office = useOffice();

describe('为何高亮', () => {
  beforeEach(async () => {
    await office().workbook.type('B2', [[93], [95], ['—']]);
    await office().workbook.select('B2:B4');
    await highlightSelection({ kind: 'indicator', code: 'SB09' });
  });

  it('says value, requirement and the clause of a marked cell', async () => {
    await office().workbook.select('B2');
    expect(await explainHighlight()).toMatchObject({
      ok: true, value: { marked: true, code: 'SB09' },
      message: { key: 'whyBelow', params: { address: 'B2', requirement: '≥ 95%', name: { name: expect.stringContaining('参保率') } } },
      notes: [{ key: 'whyClause', params: { clause: expect.stringContaining('95') } }],
    });
  });

  it('says why a covered cell is not marked', async () => {
    await office().workbook.select('B3');
    expect(await explainHighlight()).toMatchObject({ ok: true, value: { marked: false }, message: { key: 'whyMet' } });
    await office().workbook.select('B4');
    expect(await explainHighlight()).toMatchObject({ ok: true, value: { marked: false }, message: { key: 'whyNoNumber' } });
  });

  it('refuses where no rule of ours is, and changes nothing', async () => {
    await office().workbook.select('D9');
    expect(await explainHighlight()).toEqual({ ok: false, message: { key: 'whyNone', params: { address: 'D9' } }, notes: [] });
  });

  it('reads the ledger’s own rules', async () => {
    await insertTemplate({ kind: 'ledger', spelling: 'native' });
    const { workbook } = office();
    await workbook.type('监测台账!I19', 93);
    await workbook.select('监测台账!I19');
    expect(await explainHighlight()).toMatchObject({ ok: true, value: { marked: true, code: 'SB09' }, message: { key: 'whyBelow', params: { requirement: '≥ 95%' } } });
  });
});

describe('on a row of a report', () => {
  beforeEach(() => office().workbook.type('A1', [['指标', '单位', '2018年', ''], ['城镇新增就业', '万人', 139, ''], ['参保率', '%', 82, '已填'], ['森林覆盖率', '%', 24, '']]));

  it('关联指标 names the indicator, and what it requires', async () => {
    await office().workbook.select('C2');
    expect(await identifyRow()).toMatchObject({ ok: true, value: { code: 'JY01', address: 'C2' }, message: { key: 'rowBound', params: { label: '城镇新增就业', code: 'JY01', requirement: '≥ 500万人' } } });
  });

  it.each([
    ['郑州市2018年主要指标', '郑州市', '全省'],
    ['', undefined, undefined],
  ])('关联指标 and the gap say whose number it is under the title “%s”', async (title, stated, expected) => {
    const { workbook } = office();
    await workbook.type('A11', [[title, '', '', ''], ['指标', '单位', '2018年', ''], ['工伤保险参保人数', '万人', 139, '']]);
    await workbook.type('A1', [['', '', '', ''], ['', '', '', ''], ['', '', '', ''], ['', '', '', '']]);
    await workbook.select('C13');
    const notes = stated === undefined ? [] : [{ key: 'rowCaution', params: { stated, expected: { name: expected, nameEn: 'the whole province' } } }];
    expect(await identifyRow()).toMatchObject({ ok: true, value: { code: 'SB06' }, notes });
    expect(await prepareGap()).toMatchObject({ ok: true, value: { code: 'SB06' }, notes });
  });

  it('关联指标 leaves doubt to the user, and keeps to what was decided before', async () => {
    await office().workbook.select('C3');
    expect(await identifyRow()).toMatchObject({ ok: true, value: { code: null }, message: { key: 'rowAsk' } });
    await rememberBindings([{ label: '参保率', headings: [], code: 'SB09' }]);
    expect(await identifyRow()).toMatchObject({ ok: true, value: { code: 'SB09' } });
    await office().workbook.select('C4');
    expect(await identifyRow()).toMatchObject({ ok: true, value: { code: null }, message: { key: 'rowNotOurs' } });
    await office().workbook.select('C9');
    expect(await identifyRow()).toMatchObject({ ok: false, message: { key: 'rowNoLabel' } });
  });

  it('插入差距公式 selects the empty cell to the right and asks to check the unit', async () => {
    await office().workbook.select('C2');
    expect(await prepareGap()).toMatchObject({ ok: true, value: { code: 'JY01', address: 'C2' }, message: { key: 'gapReady', params: { target: 'D2', unit: '万人' } }, place: { address: 'D2' } });
    expect(await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      return range.address;
    })).toContain('D2');
  });

  it('插入差距公式 refuses a taken cell and a cell without a number', async () => {
    await office().workbook.select('C3');
    expect(await prepareGap()).toMatchObject({ ok: false, message: { key: 'gapTaken', params: { address: 'D3' } } });
    await office().workbook.select('A2');
    expect(await prepareGap()).toMatchObject({ ok: false, message: { key: 'gapNoNumber' } });
  });
});
