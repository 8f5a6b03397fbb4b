import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { spell } from '../../src/domain/formulas/index.ts';
import { entriesOf, handedOver } from './handOvers.mjs';

/** Where a case's entries stand in its row, and what its formulas refer to. */
const layouts = {
  goal: ({ actual, serial, base, indicator, fromCells }, row) => {
    const refs = { actual: `A${row}`, reportDate: `B${row}`, base: `C${row}` };
    if (!fromCells) return { entries: [actual, serial, base], refs };
    const elapsed = { formula: spell('elapsed', refs, indicator, 'native', { settings: fromCells }).slice(1) };
    return { entries: [actual, serial, base, indicator.target, elapsed], refs: { ...refs, target: `D${row}`, elapsed: `E${row}` } };
  },
  structure: ({ parts }, row) => ({ entries: parts, refs: { actual: `A${row}:${'ABCD'[parts.length - 1]}${row}`, reportDate: `B${row}` } }),
  handOver: (item) => ({ entries: entriesOf(item) }),
  forecast: ({ years, values }, row) => ({ entries: [...years, ...values], refs: { periods: `A${row}:E${row}`, actual: `F${row}:J${row}`, reportDate: `B${row}` } }),
};

/** Formulas stand right of the widest entries. */
const FIRST_FORMULA = 11;

export async function writeWorkbook(file, cases) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('cases');
  cases.forEach((item, index) => {
    const { entries, refs } = layouts[item.kind](item, index + 1);
    const row = sheet.getRow(index + 1);
    entries.forEach((entry, column) => {
      if (entry !== '') row.getCell(column + 1).value = entry;
    });
    item.measures.forEach((measure, column) => {
      const formula = item.kind === 'handOver' ? handedOver(item, index + 1, measure) : spell(measure, refs, item.indicator, 'native', { part: 1, settings: item.settings }).slice(1);
      row.getCell(FIRST_FORMULA + column).value = { formula };
    });
  });
  await workbook.xlsx.writeFile(file);
}

/** The calculated cells, row by row, from LibreOffice's CSV: texts stand in quotes, numbers and errors do not. */
export async function readCalculated(file, cases) {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return cases.map((item, index) => {
    const cells = lines[index].match(/"(?:[^"]|"")*"|[^,]+|(?<=^|,)(?=,|$)/g) ?? [];
    return item.measures.map((_, column) => read(cells[FIRST_FORMULA - 1 + column] ?? ''));
  });
}

function read(cell) {
  if (cell.startsWith('"')) return cell.slice(1, -1).replaceAll('""', '"');
  return cell === '' || cell.startsWith('#') ? cell : Number(cell);
}
