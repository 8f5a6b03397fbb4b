import { henan13 } from '../../src/domain/plan/catalogue';
import { checkForms } from '../../src/domain/regions/checkForms';
import { defaultSettings } from '../../src/domain/measures/settings';
import { judgeBy } from '../../src/domain/settings/currentSettings';
import { regionFormSheet } from '../../src/domain/sheets/regionForm/sheet';
import { insertRegions } from '../../src/workbook/insertRegions';
import { insertRollUp } from '../../src/workbook/rollUp';
import { readFormFiles } from '../../src/xlsx/readFormFiles';
import { templateFile } from '../../src/xlsx/writeTemplateFile';
import { hostileTexts, megabyte } from '../support/hostileTexts';
import { saidBy, templateOperations, usualEnds, type TemplateOperation, type TemplateOperationName } from '../support/templateOperations';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });
afterEach(() => judgeBy(defaultSettings));

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

/** Where a figure is read by each operation that reads one. */
const figures = { 'insert annual': cell(7, 8), 'insert review': cell(7, 8), settings: cell(7, 8), 'roll up': cell(6, 4) } as const satisfies Partial<Record<TemplateOperationName, object>>;

describe.each((Object.keys(usualEnds) as TemplateOperationName[]).filter((name) => !name.startsWith('update')))('%s', (name) => {
  const operation: TemplateOperation = templateOperations[name];
  const sheet = operation.sheet ?? 'Sheet1';

  it.each(hostileTexts)('meets a text with %s on the sheet in front or the one it reads, and leaves it as it is', async (_, text) => {
    const { workbook } = office();
    await operation.prepare?.(workbook);
    const id = workbook.sheetId(sheet);
    const places = [cell(75, 1), cell(0, 60)];
    for (const place of places) workbook.engine.writeCells(id, place, [[{ value: text }]]);
    const before = workbook.contents();
    const outcome = await operation.run();
    expect(saidBy(outcome)).toBe(usualEnds[name]);
    for (const place of places) expect(workbook.engine.readValues(id, place)).toEqual([[text]]);
    expect(await (outcome.ok && outcome.undo!())).toMatchObject({ ok: true });
    expect(workbook.contents()).toEqual(before);
  });
});

describe.each(Object.keys(figures) as (keyof typeof figures)[])('%s', (name) => {
  const operation: TemplateOperation & { readonly sheet: string } = templateOperations[name];

  it.each(hostileTexts)('meets a text with %s where a figure belongs: it counts for nothing, and stays', async (_, text) => {
    const { workbook } = office();
    await operation.prepare!(workbook);
    workbook.engine.writeCells(workbook.sheetId(operation.sheet), figures[name], [[{ value: text }]]);
    const before = workbook.contents();
    const outcome = await operation.run();
    expect(saidBy(outcome)).toBe(usualEnds[name]);
    expect(workbook.engine.readValues(workbook.sheetId(operation.sheet), figures[name])).toEqual([[text]]);
    expect(await (outcome.ok && outcome.undo!())).toMatchObject({ ok: true });
    expect(workbook.contents()).toEqual(before);
  });
});

describe('the name of a basis', () => {
  const inserted = (basisName: string) => insertRegions({ of: { code: 'JY01' }, method: 'basis', basisName, spelling: 'native' });

  it.each(hostileTexts)('with %s stands on the sheet as typed', async (_, text) => {
    expect(await inserted(text)).toMatchObject({ ok: true });
    const { workbook } = office();
    expect(await workbook.value('分解落实-城镇新增就业!D3')).toBe(text);
    expect(await workbook.formula('分解落实-城镇新增就业!D3')).toBeNull();
  });

  it('that no cell holds fails with a message, and nothing is left', async () => {
    const before = office().workbook.contents();
    expect(await inserted(megabyte)).toMatchObject({ ok: false, message: { key: 'failedShape' } });
    expect(office().workbook.contents()).toEqual(before);
  });
});

describe('a picked file', () => {
  const task = { signal: new AbortController().signal, report: () => undefined };
  const returned = async (fileName: string, { region = '郑州市', figure = 5, sheetName = '地区填报表', remark = '' }: { region?: string; figure?: string | number; sheetName?: string; remark?: string }): Promise<File> => {
    const plan = regionFormSheet(henan13, { domain: '就业' });
    const cells = plan.cells.map((row) => [...row]);
    cells[1]![1] = region;
    cells[1]![3] = 43465;
    cells.slice(5).forEach((row, at) => { row[4] = at === 0 ? figure : 5; row[5] = row[2] === '%' ? 10 : null; row[6] = remark; });
    return new File([new Uint8Array(await templateFile([{ ...plan, name: sheetName, cells }]))], fileName);
  };
  const read = async (file: File) => {
    const files = await readFormFiles([file], task);
    return { files: files!, check: checkForms(files!.forms, henan13) };
  };

  const wellFormed = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text));
  /** What XML cannot hold is left out of a file, and half a sign is no sign. */
  const inFile = (text: string): string => wellFormed(text.replace(/\u0000/g, ''));
  /** As a finding tells it: one line, one direction, not endless. */
  const told = (text: string): string => { const plain = inFile(text).replace(/[\u202e\u2066\u2069]/g, ''); return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain; };
  const SHORT = 240;

  it.each(hostileTexts)('named with %s is told by its name, which stays text on the roll-up', async (_, text) => {
    const name = `${wellFormed(text.slice(0, SHORT))}.xlsx`;
    const { files, check } = await read(await returned(name, {}));
    expect(files.forms.map(({ source }) => source)).toEqual([name]);
    expect(await insertRollUp(check!, 'zh-CN')).toMatchObject({ ok: true, message: { key: 'insertedRollUp' }, notes: [{ key: 'rollUpMissing' }] });
    const { workbook } = office();
    expect(await workbook.value('地区汇总!C4')).toBe(name);
    expect(await workbook.formula('地区汇总!C4')).toBeNull();
  });

  it.each([...hostileTexts, ['1 MB', megabyte] as const])('with %s for its region is no form of any, and told in short', async (_, text) => {
    const { check } = await read(await returned('甲.xlsx', { region: text }));
    expect(check).toMatchObject({ accepted: [], findings: [{ source: '甲.xlsx', problem: 'unknownRegion', detail: [told(text)] }] });
  });

  it.each([...hostileTexts, ['1 MB', megabyte] as const])('with %s for a figure leaves that figure out, and the others count', async (_, text) => {
    const { check } = await read(await returned('甲.xlsx', { figure: text }));
    expect(check!.findings).toEqual([{ source: '甲.xlsx', problem: 'badValue', detail: ['E6'] }]);
    expect([...check!.accepted[0]!.values.values()].map(({ actual }) => actual)).toEqual([null, 5, 5, 5]);
  });

  it.each([...hostileTexts, ['1 MB', megabyte] as const])('with %s as a remark on every line is read as without it', async (_, text) => {
    const [remarked, without] = await Promise.all([read(await returned('甲.xlsx', { remark: text })), read(await returned('甲.xlsx', {}))]);
    expect(remarked.check).toEqual(without.check);
  });
});
