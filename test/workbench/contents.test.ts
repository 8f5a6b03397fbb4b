import { checkpoint } from '../../workbench/engines/memory/checkpoint';
import { contents, contentsText } from '../../workbench/engines/memory/contents';
import { insertRows } from '../../workbench/engines/memory/insertRows';
import { MemoryEngine } from '../../workbench/engines/memory/memoryEngine';

const A1 = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
const A1_B2 = { row: 0, column: 0, rowCount: 2, columnCount: 2 };
const rule = { id: 'r', priority: 0, ranges: [A1], stopIfTrue: false, test: { type: 'Custom', formula: '=乙!A1>1' }, look: {} } as const;
const validation = { test: { type: 'List', source: '=乙!A1:A2', inCellDropDown: true }, ignoreBlanks: true, errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' }, prompt: { showPrompt: false, title: '', message: '' } } as const;

const opened = (): { engine: MemoryEngine; id: string } => {
  const engine = new MemoryEngine('甲');
  const id = engine.activeSheetId();
  engine.addSheet('乙');
  engine.writeCells(id, A1_B2, [[{ value: 1 }, { formula: '=乙!A1' }], [{ value: 2 }, { value: 3 }]]);
  engine.setStyle(id, A1, { bold: true });
  engine.merge(id, { ...A1_B2, row: 8 });
  engine.putConditionalFormat(id, structuredClone(rule) as never);
  engine.setDataValidation(id, A1, validation as never);
  engine.addTable(id, A1_B2, '表', '');
  engine.putName({ name: '名', formula: '=乙!$A$1', visible: true, comment: '' });
  return { engine, id };
};

const changes: readonly (readonly [string, (engine: MemoryEngine, id: string) => unknown])[] = [
  ['a value', (engine, id) => engine.writeCells(id, A1, [[{ value: 9 }]])],
  ['what is typed', (engine, id) => engine.typeCells(id, { ...A1, column: 3 }, [[{ value: 9 }]])],
  ['cleared cells', (engine, id) => engine.clear(id, A1, 'contents')],
  ['cleared formats', (engine, id) => engine.clear(id, A1, 'formats')],
  ['a number format', (engine, id) => engine.writeNumberFormats(id, A1, [['0.0']])],
  ['a style', (engine, id) => engine.setStyle(id, A1, { italic: true })],
  ['the style of whole columns', (engine, id) => engine.setStyle(id, { ...A1, rowCount: 1_048_576 }, { italic: true })],
  ['a border', (engine, id) => engine.setBorder(id, A1, 'EdgeTop', { style: 'Continuous', color: '#000000', weight: 'Thin' })],
  ['a width', (engine, id) => engine.setColumnWidth(id, 0, 1, 99)],
  ['fitting widths', (engine, id) => engine.autofitColumns(id, A1)],
  ['a height', (engine, id) => engine.setRowHeight(id, 0, 1, 99)],
  ['a hidden column', (engine, id) => engine.setColumnHidden(id, 0, 1, true)],
  ['a hidden row', (engine, id) => engine.setRowHidden(id, 0, 1, true)],
  ['merged cells', (engine, id) => engine.merge(id, A1_B2)],
  ['unmerged cells', (engine, id) => engine.unmerge(id, { ...A1, row: 8 })],
  ['frozen panes', (engine, id) => engine.setFreeze(id, { rows: 1, columns: 0 })],
  ['a rule', (engine, id) => engine.putConditionalFormat(id, { ...structuredClone(rule), stopIfTrue: true } as never)],
  ['a rule that is gone', (engine, id) => engine.deleteConditionalFormat(id, 'r')],
  ['a validation', (engine, id) => engine.setDataValidation(id, A1, null)],
  ['a new sheet', (engine) => engine.addSheet('丙')],
  ['a renamed sheet', (engine, id) => engine.renameSheet(id, '丁')],
  ['a renamed sheet that others read', (engine) => engine.renameSheet(engine.listSheets()[1]!.id, '丁')],
  ['a sheet that is gone', (engine) => engine.deleteSheet(engine.listSheets()[1]!.id)],
  ['a moved sheet', (engine, id) => engine.moveSheet(id, 1)],
  ['a hidden sheet', (engine) => engine.updateSheet(engine.listSheets()[1]!.id, { visibility: 'Hidden' })],
  ['inserted rows', (engine, id) => insertRows(engine, id, 0, 1)],
  ['a name', (engine) => engine.deleteName('名')],
  ['a table', (engine) => engine.deleteTable(engine.listTables()[0]!.id)],
];

describe.each(changes)('%s', (_, change) => {
  it('is seen after everything has been looked at', () => {
    const [looked, fresh] = [opened(), opened()];
    const before = contents(looked.engine);
    const beforeText = contentsText(looked.engine);
    const copy = JSON.stringify(before);
    change(looked.engine, looked.id);
    change(fresh.engine, fresh.id);
    expect(contentsText(looked.engine)).not.toBe(beforeText);
    expect(contents(looked.engine)).not.toEqual(before);
    expect(contentsText(looked.engine)).toBe(contentsText(fresh.engine));
    expect(contents(looked.engine)).toEqual(contents(fresh.engine));
    expect(JSON.stringify(before)).toBe(copy);
  });

  it('is gone at the checkpoint, each time', () => {
    const { engine, id } = opened();
    const before = contentsText(engine);
    const restore = checkpoint(engine);
    for (let twice = 0; twice < 2; twice++) {
      change(engine, id);
      expect(contentsText(engine)).not.toBe(before);
      restore();
      expect(contentsText(engine)).toBe(before);
    }
  });
});
