import JSZip from 'jszip';
import { henan13 } from '../../src/domain/plan/catalogue';
import { checkForms } from '../../src/domain/regions/checkForms';
import { regionFormSheet } from '../../src/domain/sheets/regionForm/sheet';
import { readFormFiles } from '../../src/xlsx/readFormFiles';
import { templateFile } from '../../src/xlsx/writeTemplateFile';

const of = { code: 'JY01' } as const;
const task = { signal: new AbortController().signal, report: () => undefined };
const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const formOf = (region: string) => {
  const sheet = regionFormSheet(henan13, of);
  const cells = sheet.cells.map((row) => [...row]);
  cells[1]![1] = region;
  cells[1]![3] = 43465;
  cells.slice(5).forEach((row) => { row[4] = 2; });
  return { ...sheet, cells };
};

interface Named { readonly name: string; readonly region: string; readonly state?: 'hidden' | 'veryHidden' }

/** A returned file whose sheets bear any names, as whatever program wrote them; further parts are put in as they are. */
const fileOf = async (sheets: readonly Named[], change: (zip: JSZip) => Promise<void> = () => Promise.resolve()): Promise<File> => {
  const zip = await JSZip.loadAsync(await templateFile(sheets.map(({ region }) => formOf(region))));
  let xml = await zip.file('xl/workbook.xml')!.async('string');
  let at = 0;
  xml = xml.replace(/<sheet\b[^>]*>/g, (tag) => {
    const { name, state = 'visible' } = sheets[at++]!;
    return tag.replace(/ state="\w+"/, '').replace(/\bname="[^"]*"/, () => `name="${escape(name)}" state="${state}"`);
  });
  expect(at).toBe(sheets.length);
  zip.file('xl/workbook.xml', xml);
  await change(zip);
  return new File([await zip.generateAsync({ type: 'arraybuffer' })], '回收.xlsx');
};

const read = async (file: File) => {
  const files = (await readFormFiles([file], task))!;
  return { ...files, check: checkForms(files.forms, henan13) };
};

const pair = (first: string, second: string): readonly Named[] => [{ name: first, region: '郑州市' }, { name: second, region: '开封市' }];

const names: readonly (readonly [string, readonly Named[]])[] = [
  ['of 31 characters', pair('郑'.repeat(31), '开'.repeat(31))],
  ['with quotation marks and ampersands', pair('"郑州" & <报>', '开封')],
  ['with an apostrophe inside', pair("局's 表", '开封')],
  ['beginning with an apostrophe', pair("'郑州", '开封')],
  ['ending with an apostrophe', pair("郑州'", '开封')],
  ['with an emoji', pair('📊 郑州', '开封')],
  ['with square brackets, as other programs write them', pair('[郑州]汇总', '开封')],
  ['with a colon and a slash', pair('2018:郑州/报', '开封')],
  ['that differ in case only', pair('Form', 'FORM')],
  ['that Excel keeps for itself', pair('History', '开封')],
  ['that are names of ours', pair('地区填报表', '地区汇总')],
  ['beginning with = and +', pair('=1+1', '+2')],
  ['of a hidden and a very hidden sheet', [{ name: '郑州', region: '郑州市', state: 'hidden' }, { name: '开封', region: '开封市', state: 'veryHidden' }, { name: '洛阳', region: '洛阳市' }]],
];

it.each(names)('names %s: both forms are read and called by these names', async (_, sheets) => {
  const { forms, unread, without, check } = await read(await fileOf(sheets));
  expect({ unread, without }).toEqual({ unread: [], without: [] });
  expect(forms.map(({ source, regionText }) => [source, regionText])).toEqual(sheets.map(({ name, region }) => [`回收.xlsx · ${name}`, region]));
  expect(check!.findings).toEqual([]);
  expect(check!.accepted).toHaveLength(sheets.length);
});

it('two forms of one region under names that differ in case are both left out, each called by its name', async () => {
  const { check } = await read(await fileOf([{ name: '郑州a', region: '郑州市' }, { name: '郑州A', region: '郑州市' }]));
  expect(check!.accepted).toEqual([]);
  expect(check!.findings).toEqual([
    { source: '回收.xlsx · 郑州a', problem: 'duplicate', detail: ['回收.xlsx · 郑州A'] },
    { source: '回收.xlsx · 郑州A', problem: 'duplicate', detail: ['回收.xlsx · 郑州a'] },
  ]);
});

it('a hidden copy of a form is told as a duplicate: which of the two counts is for the user to say', async () => {
  const { check } = await read(await fileOf([{ name: '郑州', region: '郑州市' }, { name: '旧', region: '郑州市', state: 'veryHidden' }]));
  expect(check!.accepted).toEqual([]);
  expect(check!.findings.map(({ problem, source }) => [problem, source])).toEqual([['duplicate', '回收.xlsx · 郑州'], ['duplicate', '回收.xlsx · 旧']]);
});

/** Puts a chart sheet in front, as Excel writes one. */
const addChartSheet = async (zip: JSZip): Promise<void> => {
  const edit = async (part: string, change: (xml: string) => string): Promise<void> => { zip.file(part, change(await zip.file(part)!.async('string'))); };
  await edit('xl/workbook.xml', (xml) => xml.replace('<sheets>', '<sheets><sheet name="图[1]" sheetId="99" r:id="rIdChart"/>'));
  await edit('xl/_rels/workbook.xml.rels', (xml) => xml.replace('</Relationships>', '<Relationship Id="rIdChart" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>'));
  await edit('[Content_Types].xml', (xml) => xml.replace('</Types>', '<Override PartName="/xl/chartsheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml"/></Types>'));
  zip.file('xl/chartsheets/sheet1.xml', '<?xml version="1.0"?><chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>');
};

it.each([['plain', '郑州'], ['with brackets', '[郑州]']])('a chart sheet before a form is passed over; the form has its own name (%s)', async (_, name) => {
  const { forms, unread } = await read(await fileOf([{ name, region: '郑州市' }, { name: '开封', region: '开封市' }], addChartSheet));
  expect(unread).toEqual([]);
  expect(forms.map(({ source, regionText }) => [source, regionText])).toEqual([[`回收.xlsx · ${name}`, '郑州市'], ['回收.xlsx · 开封', '开封市']]);
});

it('a file that is none stays unread, with its name', async () => {
  const broken = async (zip: JSZip): Promise<void> => { zip.file('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row'); return Promise.resolve(); };
  expect(await read(await fileOf([{ name: '[坏]', region: '郑州市' }], broken))).toMatchObject({ forms: [], unread: ['回收.xlsx'], check: null });
});
