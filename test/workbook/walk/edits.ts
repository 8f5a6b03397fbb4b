import { BINDINGS_NAMESPACE, bindingsXml, mergeBindings, readBindingsXml } from '../../../src/domain/reports/bindings';
import { parseAddress } from '../../../workbench/model/address';
import type { TestWorkbook } from '../../support/testWorkbook';
import type { Edit } from './walker';

export const takeName = (workbook: TestWorkbook, name: string): void => {
  if (workbook.engine.listNames().some((each) => each.name === name) || workbook.engine.listTables().some((table) => table.name === name)) throw new Error('taken already');
  workbook.engine.putName({ name, formula: '=Sheet1!$A$1', visible: true, comment: '' });
};

export const addSheet = (workbook: TestWorkbook, name: string): void => {
  if (workbook.sheetNames.includes(name)) throw new Error('taken already');
  workbook.engine.addSheet(name);
};

/** A user types into one cell, at once. */
export const typeInto = (workbook: TestWorkbook, sheet: string, address: string, value: string | number): void => {
  workbook.engine.typeCells(workbook.sheetId(sheet), parseAddress(address)!.rect, [[{ value }]]);
};

/** A user types over a cell that the operation is about to write. */
export const typeOver = (address: string): Edit => ({ name: `${address} typed over`, make: (workbook, sheet) => typeInto(workbook, sheet, address, '用户刚输入') });

/** Another window, or another author, remembers something else of the workbook's labels. */
export const rememberElsewhere: Edit = {
  name: 'matches remembered by another window',
  make: ({ records: { customXml } }) => {
    const [id = '另一窗口'] = [...customXml].flatMap(([each, xml]) => (xml.includes(BINDINGS_NAMESPACE) ? [each] : []));
    const before = readBindingsXml(customXml.get(id) ?? '').bindings;
    customXml.set(id, bindingsXml(mergeBindings(before, [{ label: '新增就业（另一窗口）', headings: [], code: 'JY01' }])));
  },
};

/** Another window clears what is remembered, as a hand-over does. */
export const forgetElsewhere: Edit = {
  name: 'matches forgotten by another window',
  make: ({ records: { customXml } }) => {
    const found = [...customXml].filter(([, xml]) => xml.includes(BINDINGS_NAMESPACE));
    if (found.length === 0) throw new Error('nothing is remembered');
    found.forEach(([id]) => customXml.delete(id));
  },
};

/** Another author of a shared workbook types, which Excel tells with an event of its own. */
const typedElsewhere = (workbook: TestWorkbook): void => {
  workbook.engine.typeCells(workbook.sheetId('季报'), parseAddress('H40')!.rect, [[{ value: '另一位作者' }]], 'remote');
};

/** What users and other add-ins do meanwhile; an edit that is impossible on a workbook throws. */
export const edits: readonly Edit[] = [
  { name: 'a row inserted at the top', make: (workbook, sheet) => workbook.insertRows(sheet, 1) },
  { name: 'a row inserted inside', make: (workbook, sheet) => workbook.insertRows(sheet, 3) },
  { name: 'a row inserted among the lines', make: (workbook, sheet) => workbook.insertRows(sheet, 8) },
  { name: 'the sheet renamed', make: (workbook, sheet) => workbook.renameSheet(sheet, '改了名 的表') },
  { name: 'the sheet deleted', make: (workbook, sheet) => workbook.deleteSheet(sheet) },
  { name: 'the sheet protected', make: (workbook, sheet) => workbook.protect(sheet) },
  { name: 'a cell typed by another author', make: typedElsewhere },
  { name: 'the structure locked', make: (workbook) => workbook.protectStructure() },
  { name: 'a sheet 监测台账 added', make: (workbook) => addSheet(workbook, '监测台账') },
  { name: 'a sheet 指标目录 added', make: (workbook) => addSheet(workbook, '指标目录') },
  { name: 'the name GHZB_ReportDate taken', make: (workbook) => takeName(workbook, 'GHZB_ReportDate') },
  { name: 'the name GHZB_Catalogue taken', make: (workbook) => takeName(workbook, 'GHZB_Catalogue') },
];
