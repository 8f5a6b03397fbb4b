import { henan13 } from '../../../src/domain/plan/catalogue';
import { henanRegions } from '../../../src/domain/plan/regions';
import { checkForms, type RollUpCheck } from '../../../src/domain/regions/checkForms';
import { regionFormSheet } from '../../../src/domain/sheets/regionForm/sheet';
import { insertRegions } from '../../../src/workbook/insertRegions';
import { insertRegionForm, insertRollUp, readFormSheets } from '../../../src/workbook/rollUp';
import { readFormFiles } from '../../../src/xlsx/readFormFiles';
import { templateFile } from '../../../src/xlsx/writeTemplateFile';
import type { TestWorkbook } from '../../support/testWorkbook';
import { done, prepareUser, type WalkedOperation } from './operations';
import { addSheet } from './edits';

const of = { domain: '就业' } as const;
const SHEET = '分解落实-城镇新增就业';
const jobs = { of: { code: 'JY01' }, method: 'typed', spelling: 'native' } as const;

/** A sheet that has been worked on: shares, a lost formula, a remark and a line of the user. */
async function prepareRegions(workbook: TestWorkbook): Promise<void> {
  await prepareUser(workbook);
  await done(insertRegions(jobs));
  await workbook.type(`${SHEET}!F9`, Array.from({ length: 28 }, (_, index) => [index === 27 ? 19 : 3]));
  await workbook.type(`${SHEET}!L9`, '手工');
  await workbook.type(`${SHEET}!M12`, '手工二');
  await workbook.type(`${SHEET}!R9`, '处室意见');
  await workbook.type(`${SHEET}!A45`, '自加行');
  workbook.comment(SHEET, 'F9', '会商数');
}

/** A form that the user filled in. */
async function prepareForm(workbook: TestWorkbook): Promise<void> {
  await prepareUser(workbook);
  await done(insertRegionForm(of, 'zh-CN'));
  await workbook.type('地区填报表!B2', '郑州市');
  await workbook.type('地区填报表!D2', '2018-12-31');
  await workbook.type('地区填报表!E6', [[1], [1], [1], [90]]);
  await workbook.type('地区填报表!F9', 27);
}

/** A returned file of another region. */
const returned = async (region: string): Promise<File> => {
  const sheet = regionFormSheet(henan13, of);
  const cells = sheet.cells.map((row) => [...row]);
  cells[1]![1] = region;
  cells[1]![3] = 43465;
  cells.slice(5).forEach((row) => { row[4] = row[2] === '%' ? 98 : 2; if (row[2] === '%') row[5] = 1; });
  return new File([new Uint8Array(await templateFile([{ ...sheet, cells }]))], `${region}.xlsx`);
};

let files: Awaited<ReturnType<typeof readFormFiles>> = null;

/** Reads and checks first, as the pane does; only what follows is the operation. */
const rollingUp = (name: string, withFiles: boolean): WalkedOperation => {
  let check: RollUpCheck | null = null;
  return {
    name,
    sheet: '地区填报表',
    prepare: async (workbook) => {
      await prepareForm(workbook);
      const others = henanRegions.regions.slice(1, 4).map(({ name: region }) => region);
      files = await readFormFiles(await Promise.all(others.map(returned)), { signal: new AbortController().signal, report: () => undefined });
    },
    refresh: async () => {
      const sheets = await readFormSheets();
      if (!sheets.ok) throw new Error(sheets.message.key);
      check = checkForms([...sheets.value, ...(withFiles ? files!.forms : [])], henan13);
    },
    run: () => insertRollUp(check!, 'zh-CN'),
    edits: [{ name: 'a sheet 地区汇总 added', make: (workbook) => addSheet(workbook, '地区汇总') }],
  };
};

/** Everything that 分解落实 writes. */
export const regionOperations: readonly WalkedOperation[] = [
  {
    name: 'insert regions',
    sheet: '季报',
    prepare: prepareUser,
    run: () => insertRegions({ ...jobs, existing: 'copy' }),
    edits: [{ name: `a sheet ${SHEET} added`, make: (workbook) => addSheet(workbook, SHEET) }],
  },
  { name: 'update regions', sheet: SHEET, prepare: prepareRegions, run: () => insertRegions({ ...jobs, existing: 'update' }) },
  {
    name: 'insert region form',
    sheet: '季报',
    prepare: prepareUser,
    run: () => insertRegionForm(of, 'zh-CN'),
    edits: [{ name: 'a sheet 地区填报表 added', make: (workbook) => addSheet(workbook, '地区填报表') }],
  },
  rollingUp('roll up from sheets', false),
  rollingUp('roll up from sheets and files', true),
];
