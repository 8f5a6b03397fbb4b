import { JSDOM } from 'jsdom';
import JSZip from 'jszip';
import { henan13 } from '../../../src/domain/plan/catalogue';
import { ledgerSheet } from '../../../src/domain/sheets/ledgerSheet';
import { reviewSheets, standardLedgerPlace } from '../../../src/domain/sheets/review';
import { addCharts } from '../../../src/xlsx/charts/addCharts';
import { chartXml } from '../../../src/xlsx/charts/chartXml';
import { fileChart } from '../../../src/xlsx/charts/fileChart';
import { templateFile } from '../../../src/xlsx/writeTemplateFile';

const { window } = new JSDOM('');
/** Throws where a part is not well formed. */
const parse = (xml: string): Document => {
  const document = new window.DOMParser().parseFromString(xml, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error) throw new Error(error.textContent ?? '');
  return document;
};

const plans = [ledgerSheet(henan13, 'native'), ...reviewSheets({ plan: henan13, spelling: 'native', ledger: standardLedgerPlace(henan13) })];
const charts = plans.find(({ part }) => part === 'charts')!;
let zip: JSZip;
beforeAll(async () => {
  zip = await JSZip.loadAsync(await templateFile(plans));
});
const read = (part: string): Promise<string> => zip.file(part)!.async('string');

test('every part of the file is well formed', async () => {
  const parts = Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name));
  expect(parts.filter((name) => name.startsWith('xl/charts/'))).toHaveLength(3);
  for (const part of parts) parse(await read(part));
});

test('charts are tied to the sheet of charts: content type, drawing, relationships', async () => {
  const types = await read('[Content_Types].xml');
  for (const part of ['/xl/drawings/drawing1.xml', '/xl/charts/chart1.xml', '/xl/charts/chart3.xml']) expect(types).toContain(`PartName="${part}"`);
  const workbook = parse(await read('xl/workbook.xml'));
  const index = [...workbook.getElementsByTagName('sheet')].findIndex((sheet) => sheet.getAttribute('name') === charts.name);
  const sheet = await read(`xl/worksheets/sheet${index + 1}.xml`);
  expect(sheet.indexOf('<drawing ')).toBeGreaterThan(sheet.indexOf('<headerFooter>'));
  expect(await read(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`)).toContain('../drawings/drawing1.xml');
  expect((await read('xl/drawings/_rels/drawing1.xml.rels')).match(/charts\/chart\d\.xml/g)).toEqual(['charts/chart1.xml', 'charts/chart2.xml', 'charts/chart3.xml']);
});

test('series refer to the cells that hold their numbers, under their headings', async () => {
  const [pace] = charts.charts!;
  const chart = parse(await read('xl/charts/chart1.xml'));
  const references = [...chart.getElementsByTagName('c:f')].map(({ textContent }) => textContent);
  expect(references).toEqual(["'中期评估-图表'!$O$5:$O$16", "'中期评估-图表'!$P$5:$P$16", "'中期评估-图表'!$O$5:$O$16", "'中期评估-图表'!$Q$5:$Q$16"]);
  expect(pace!.series.map(({ values }) => charts.cells[charts.headerRow]![values.column])).toEqual(['实际进度', '序时进度']);
  expect(pace!.series.map(({ values }) => charts.cells[values.row]![values.column])).toEqual([expect.objectContaining({ formula: expect.any(String) as string }), expect.objectContaining({ formula: expect.any(String) as string })]);
});

test('what is required is a line across the columns, on the same axes, with a scale', async () => {
  const chart = parse(await read('xl/charts/chart1.xml'));
  const plots = [...chart.getElementsByTagName('c:plotArea')[0]!.children].map(({ tagName }) => tagName);
  expect(plots).toEqual(['c:layout', 'c:barChart', 'c:lineChart', 'c:catAx', 'c:valAx']);
  const namesIn = (tag: string): (string | null)[] => [...chart.getElementsByTagName(tag)[0]!.getElementsByTagName('c:v')].map(({ textContent }) => textContent);
  expect([namesIn('c:barChart'), namesIn('c:lineChart')]).toEqual([['实际进度'], ['序时进度']]);
  const axesOf = (tag: string): (string | null)[] => [...chart.getElementsByTagName(tag)[0]!.children].filter(({ tagName }) => tagName === 'c:axId').map((axis) => axis.getAttribute('val'));
  expect(axesOf('c:lineChart')).toEqual(axesOf('c:barChart'));
  expect([...chart.getElementsByTagName('c:delete')].map((axis) => axis.getAttribute('val'))).toEqual(['0', '0']);
  expect((await read('xl/charts/chart2.xml'))).not.toContain('lineChart');
});

test('a title and a sheet name with signs of XML come through', () => {
  const chart = fileChart({ ...charts.charts![0]!, title: '<甲> & "乙"\u0000' }, "A&B's", 'x');
  const document = parse(chartXml(chart));
  expect(document.getElementsByTagName('a:t')[0]!.textContent).toBe('<甲> & "乙"');
  expect(document.getElementsByTagName('c:f')[0]!.textContent).toBe("'A&B''s'!$O$5:$O$16");
});

test('a file without charts is left as it is', async () => {
  const bytes = new Uint8Array([1, 2, 3]);
  expect(await addCharts(bytes, [])).toBe(bytes);
});
