import { highlightSelection } from '../../src/workbook/highlightSelection';
import { listHighlights, removeHighlights, updateHighlight, type HighlightSummary } from '../../src/workbook/highlightRules';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import { useOffice } from '../support/useOffice';

const office = useOffice();
const medical = { kind: 'indicator', code: 'SB09' } as const;

const highlight = async (rate: Parameters<typeof highlightSelection>[0] = medical): Promise<HighlightSummary[]> => {
  const outcome = await highlightSelection(rate);
  if (!outcome.ok) throw new Error(outcome.message.key);
  return outcome.value;
};

const addForeignRule = (): Promise<void> =>
  Excel.run(async (context) => {
    const rule = context.workbook.worksheets.getActiveWorksheet().getRange('B2:B4').conditionalFormats.add(Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = '=B2>0';
    rule.custom.format.fill.color = '#00FF00';
    await context.sync();
  });

describe('highlighting a selection', () => {
  beforeEach(async () => {
    await office().workbook.type('B2', [[93], [95], [97]]);
    await office().workbook.select('B2:B4');
  });

  it('marks what is below the indicator’s target, and follows later edits', async () => {
    const outcome = await highlightSelection(medical);
    expect(outcome).toMatchObject({ ok: true, message: { key: 'highlighted', params: { below: 1, numbers: 3, requirement: ['≥ 95%'] } } });
    const { workbook } = office();
    expect((await workbook.applied('B2')).rules).toHaveLength(1);
    expect((await workbook.applied('B3')).rules).toEqual([]);
    await workbook.type('B3', 94);
    expect(await workbook.applied('B3')).toMatchObject({ bold: true, fillColor: '#FCE3C8' });
  });

  it('shows a symbol in front of the number, in the cells’ own format', async () => {
    await highlight();
    expect((await office().workbook.applied('B2')).numberFormat).toContain('"▼ "General');
  });

  it('gives each of several areas its own rule', async () => {
    await office().workbook.type('D2', [[90], [99]]);
    await office().workbook.select('B2:B4', 'D2:D3');
    expect((await highlight()).map(({ address }) => address)).toEqual(['B2:B4', 'D2:D3']);
    expect((await office().workbook.applied('D2')).rules).toHaveLength(1);
    expect((await office().workbook.applied('D3')).rules).toEqual([]);
  });

  it('takes the used part of a whole column', async () => {
    await office().workbook.select('B:B');
    expect((await highlight())[0]?.address).toBe('B2:B4');
  });

  it('reads percent cells as percent', async () => {
    await office().workbook.type('C2', [['93%'], ['96%']]);
    await office().workbook.select('C2:C3');
    const outcome = await highlightSelection(medical);
    expect(outcome).toMatchObject({ ok: true, message: { params: { below: 1, requirement: ['≥ 95%'] } } });
    expect((await office().workbook.applied('C2')).rules).toHaveLength(1);
  });

  it('counts text that it did not judge', async () => {
    await office().workbook.type('B5', [['—'], ['15万']]);
    await office().workbook.select('B2:B6');
    expect(await highlightSelection(medical)).toMatchObject({ ok: true, notes: [{ key: 'highlightTexts', params: { count: 2 } }] });
  });

  it.each([
    ['a chart', async (): Promise<void> => office().workbook.selectChart(), medical, 'selectionNotCells'],
    ['empty cells', (): Promise<void> => office().workbook.select('F1:F9'), medical, 'highlightNoNumbers'],
    ['a protected sheet', async (): Promise<void> => office().workbook.protect('Sheet1'), medical, 'sheetProtected'],
    ['a structure indicator', async (): Promise<void> => undefined, { kind: 'indicator', code: 'RC02' }, 'highlightStructure'],
    ['an unknown indicator', async (): Promise<void> => undefined, { kind: 'indicator', code: 'ZZ99' }, 'highlightNoTarget'],
  ] as const)('refuses %s and changes nothing', async (_, prepare, rate, key) => {
    await prepare();
    const before = await office().workbook.snapshot();
    expect(await highlightSelection(rate)).toMatchObject({ ok: false, message: { key } });
    expect(await office().workbook.snapshot()).toEqual(before);
  });
});

describe('an open cell editor', () => {
  it('delays the highlight until the user has left it', async () => {
    const { workbook } = office();
    await workbook.type('B2', [[93], [95]]);
    await workbook.select('B2:B3');
    workbook.setEditing(true);
    const outcome = highlightSelection(medical);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(workbook.engine.listConditionalFormats(workbook.sheetId('Sheet1'))).toEqual([]);
    workbook.setEditing(false);
    expect((await outcome).ok).toBe(true);
  });
});

describe('our rules in a workbook', () => {
  beforeEach(async () => {
    await office().workbook.type('B2', [[93], [95], [97]]);
    await office().workbook.select('B2:B4');
    await addForeignRule();
  });

  it('are listed with their rate; foreign ones are not', async () => {
    await highlight({ kind: 'rate', comparator: 'gte', value: 96, scale: 'plain' });
    const listed = await listHighlights();
    expect(listed.ok && listed.value).toMatchObject([
      { sheetName: 'Sheet1', address: 'B2:B4', rate: { kind: 'rate', comparator: 'gte', value: 96, scale: 'plain' }, template: false },
    ]);
  });

  it('are changed in place', async () => {
    const [rule] = await highlight();
    const outcome = await updateHighlight(rule?.id ?? '', { kind: 'rate', comparator: 'gte', value: 97, scale: 'plain' });
    expect(outcome).toMatchObject({ ok: true, message: { params: { below: 2, numbers: 3 } } });
    const listed = await listHighlights();
    expect(listed.ok && listed.value.map(({ rate }) => rate)).toEqual([{ kind: 'rate', comparator: 'gte', value: 97, scale: 'plain' }]);
  });

  it('are removed alone', async () => {
    const rules = await highlight();
    expect(await removeHighlights(rules.map(({ id }) => id))).toMatchObject({ ok: true, value: { removed: 1 } });
    const { workbook } = office();
    const left = workbook.engine.listConditionalFormats(workbook.sheetId('Sheet1'));
    expect(left.map(({ test }) => test)).toEqual([{ type: 'Custom', formula: '=B2>0' }]);
  });

  it('of a template are known as such', async () => {
    await insertTemplate({ kind: 'ledger' });
    const listed = await listHighlights();
    expect(listed.ok && listed.value.every(({ template, rate }) => template && rate === null)).toBe(true);
    expect(listed.ok && listed.value.length).toBe(7);
  });

  it('say when one has gone meanwhile', async () => {
    expect(await updateHighlight('nobody', medical)).toMatchObject({ ok: false, message: { key: 'ruleGone' } });
  });
});
