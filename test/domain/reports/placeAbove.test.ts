import { buildReport, type SheetReading } from '../../../src/domain/reports/buildReport';

const read = (sheetName: string, values: SheetReading['values'], bindings: SheetReading['bindings'] = []) => {
  const built = buildReport({ sheetName, row: 0, column: 0, values, formats: [], merges: [], hiddenRows: new Set(), bindings, cutCells: 0 });
  if (built.status !== 'recognised') throw new Error(built.status);
  return built.report.rows;
};
const rows = [['指标', '单位', '2016年'], ['参加工伤保险的', '万人', 90]];
const decided = [{ label: '参加工伤保险的', headings: [], code: 'SB06' }];

test('what was decided for the province says nothing of the same words on a city\'s sheet', () => {
  expect(read('汇总', rows, decided)[0]).toMatchObject({ headings: [], remembered: 'SB06' });
  const [cityRow] = read('洛阳市', rows, decided);
  expect(cityRow!.headings).toEqual(['洛阳市']);
  expect(cityRow!.remembered).toBeUndefined();
});

test('what was decided for a city is remembered for that city, wherever its name stands', () => {
  const before = [{ ...decided[0]!, headings: ['洛阳市'] }];
  expect(read('洛阳市', rows, before)[0]!.remembered).toBe('SB06');
  expect(read('Sheet1', [['2016年洛阳市人社主要指标', '', ''], ...rows], before)[0]!.remembered).toBe('SB06');
  expect(read('郑州市', rows, before)[0]!.remembered).toBeUndefined();
});

test('a title that names the province stands against the name of the sheet', () => {
  expect(read('洛阳', [['河南省2016年主要指标', '', ''], ...rows])[0]!.headings).toEqual([]);
});
