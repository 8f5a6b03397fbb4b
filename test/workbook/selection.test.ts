import { goTo } from '../../src/workbook/goTo';
import { watchSelection, type SelectionSummary } from '../../src/workbook/selection';
import { useOffice } from '../support/useOffice';

const office = useOffice();
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describe('watching the selection', () => {
  it('reports it at once, after every change, and leaves no handler behind', async () => {
    const seen: (SelectionSummary | null)[] = [];
    const stop = await watchSelection((selection) => seen.push(selection));
    expect(seen.pop()).toEqual({ address: 'Sheet1!A1', cellCount: 1 });
    await office().workbook.select('B2:B4', 'D2');
    await settled();
    expect(seen.pop()).toEqual({ address: 'Sheet1!B2:B4, Sheet1!D2', cellCount: 4 });
    office().workbook.selectChart();
    await settled();
    await stop();
    expect(office().workbook.handlerCount).toBe(0);
  });
});

describe('going to a place', () => {
  it('activates and selects', async () => {
    await office().workbook.addSheet('季报');
    expect((await goTo({ sheetName: '季报', address: 'B3:B5' })).ok).toBe(true);
    const selection = office().workbook.engine.getSelection();
    expect(selection).toMatchObject({ kind: 'cells', areas: [{ row: 2, column: 1, rowCount: 3, columnCount: 1 }] });
  });

  it('says when the sheet is gone or hidden', async () => {
    expect(await goTo({ sheetName: '没有', address: 'A1' })).toMatchObject({ ok: false, message: { key: 'sheetGone' } });
    await office().workbook.addSheet('藏');
    const { engine } = office().workbook;
    await engine.updateSheet(office().workbook.sheetId('藏'), { visibility: 'Hidden' });
    expect(await goTo({ sheetName: '藏', address: 'A1' })).toMatchObject({ ok: false, message: { key: 'sheetHidden' } });
  });
});
