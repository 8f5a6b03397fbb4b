import { henan13 } from '../../../src/domain/plan/catalogue';
import { dateToSerial } from '../../../src/domain/plan/periods';
import { checkForms, type FormProblem } from '../../../src/domain/regions/checkForms';
import { readRegionForm, type RegionForm } from '../../../src/domain/regions/readRegionForm';
import type { Contents } from '../../../src/domain/sheets/existingSheet';
import type { SheetLanguage } from '../../../src/domain/sheets/language';
import { regionFormSheet } from '../../../src/domain/sheets/regionForm/sheet';
import { rollUpSheet } from '../../../src/domain/sheets/rollUp/sheet';

const of = { domain: '社会保障' } as const;
const serial = (iso: string): number => {
  const result = dateToSerial(iso);
  if (!result.ok) throw new Error(iso);
  return result.value;
};

/** A filled-in form's cells; rates have 100 as denominator. `change` may break anything. */
const filled = (region: string, change: (cells: (string | number | boolean)[][]) => void = () => undefined, language: SheetLanguage = 'zh-CN'): Contents => {
  const cells = regionFormSheet(henan13, of, language).cells.map((row) => row.map((cell) => (typeof cell === 'object' ? '' : cell)));
  cells[1]![1] = region;
  cells[1]![3] = serial('2018-12-31');
  for (const row of cells.slice(5)) {
    row[4] = row[2] === '%' ? 95 : 10;
    if (row[2] === '%') row[5] = 100;
  }
  change(cells);
  return cells;
};

const form = (source: string, values: Contents): RegionForm => {
  const read = readRegionForm(source, values, henan13);
  if (!read) throw new Error('no form');
  return read;
};

const sound = [form('a.xlsx', filled('郑州市')), form('b.xlsx', filled('长垣县')), form('c.xlsx', filled('Kaifeng 410200'.slice(-6), undefined, 'en-US'))];

describe('a roll-up', () => {
  it('reads forms in both languages, with rows and columns inserted', () => {
    const moved = filled('开封').map((row, index) => (index === 0 ? ['', ...row] : ['x', ...row]));
    expect(form('d', [['note'], ...moved])).toMatchObject({ region: { code: '410200' }, date: '2018-12-31', version: '1' });
    expect(sound[2]).toMatchObject({ region: { code: '410200' }, date: '2018-12-31' });
    expect(readRegionForm('e', [['地区', '郑州市']], henan13)).toBeNull();
  });

  it('accepts sound forms and names the missing regions', () => {
    const check = checkForms(sound, henan13)!;
    expect(check.findings).toEqual([]);
    expect(check.accepted.map(({ region, source }) => [region.shortName, source])).toEqual([['郑州', 'a.xlsx'], ['长垣', 'b.xlsx'], ['开封', 'c.xlsx']]);
    expect(check.missing).toHaveLength(25);
  });

  const broken: [FormProblem, string | null, Contents][] = [
    ['otherVersion', '2', filled('洛阳市', (cells) => { cells[2]![1] = 'GHZB-RF-2'; })],
    ['noHeadings', null, filled('洛阳市', (cells) => { cells[4]![4] = '实绩'; })],
    ['noRegion', null, filled('')],
    ['unknownRegion', '河南省', filled('河南省')],
    ['noDate', null, filled('洛阳市', (cells) => { cells[1]![3] = '年底'; })],
    ['otherDate', '2017-12-31', filled('洛阳市', (cells) => { cells[1]![3] = '2017-12-31'; })],
    ['otherIndicators', 'SB02', filled('洛阳市', (cells) => { cells.splice(5, 9, cells[6]!); })],
    ['otherUnit', 'SB02 人', filled('洛阳市', (cells) => { cells[6]![2] = '人'; })],
    ['duplicate', 'a.xlsx', filled('郑州')],
  ];
  it.each(broken)('leaves out what is wrong: %s (%s)', (problem, detail, values) => {
    const check = checkForms([...sound, form('x.xlsx', values)], henan13)!;
    expect(check.findings.find(({ source }) => source === 'x.xlsx')).toEqual({ source: 'x.xlsx', problem, detail: detail === null ? [] : [detail] });
    expect(check.accepted.some(({ source }) => source === 'x.xlsx')).toBe(false);
    if (problem === 'duplicate') expect(check.accepted.some(({ source }) => source === 'a.xlsx')).toBe(false);
  });

  it('leaves cells blank that hold no usable number, and says which', () => {
    const values = filled('洛阳市', (cells) => {
      cells[5]![4] = 0.93;
      cells[6]![4] = '15万';
      cells[7]![4] = '#REF!';
      cells[8]![4] = -1;
      cells[9]![4] = '';
    });
    const check = checkForms([...sound, form('x.xlsx', values)], henan13)!;
    expect(check.findings).toEqual([{ source: 'x.xlsx', problem: 'badValue', detail: ['E6', 'E7', 'E8', 'E9'] }, { source: 'x.xlsx', problem: 'blank', detail: ['E10'] }]);
    const line = check.accepted.find(({ source }) => source === 'x.xlsx')!;
    expect([...line.values.values()].slice(0, 6).map(({ actual }) => actual)).toEqual([null, null, null, null, null, 10]);
  });

  it('writes one line a region with its source, and a denominator beside each rate', () => {
    const sheet = rollUpSheet(henan13, checkForms(sound, henan13)!);
    expect(sheet.cells.slice(3, 6).map((row) => row.slice(1, 6))).toEqual([['郑州市', 'a.xlsx', 95, 100, 10], ['开封市', 'c.xlsx', 95, 100, 10], ['洛阳市', '未汇总', null, null, null]]);
    expect(sheet.cells).toHaveLength(3 + 28 + 1);
    expect(sheet.numberFormats).toContainEqual({ area: { row: 3 + 28, column: 3, rowCount: 1, columnCount: 1 }, format: '0.00' });
    expect(checkForms([], henan13)).toBeNull();
  });
});
