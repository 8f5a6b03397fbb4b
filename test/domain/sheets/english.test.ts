import { defaultSettings, type Settings } from '../../../src/domain/measures/settings';
import { verdictWords } from '../../../src/domain/highlights/verdictWords';
import { methodNote } from '../../../src/domain/formulas';
import { henan13 } from '../../../src/domain/plan/catalogue';
import { catalogueSheet } from '../../../src/domain/sheets/catalogueSheet';
import type { SheetLanguage } from '../../../src/domain/sheets/language';
import { ledgerSheet } from '../../../src/domain/sheets/ledgerSheet';
import { regionFormSheet } from '../../../src/domain/sheets/regionForm/sheet';
import { regionsSheet } from '../../../src/domain/sheets/regions/sheet';
import { methodLine } from '../../../src/domain/sheets/methodLine';
import type { Cell, SheetPlan } from '../../../src/domain/sheets/sheetPlan';
import { templateSheets } from '../../../src/domain/sheets/templateSheet';
import { wrappedLines } from '../../../src/xlsx/rowHeight';

const han = /\p{Script=Han}/u;
const sheets = { ledger: (language?: 'en-US') => ledgerSheet(henan13, 'native', defaultSettings, language), catalogue: (language?: 'en-US') => catalogueSheet(henan13, language) } as const;
const contentOf = (cell: Cell): string => (cell === null ? '' : typeof cell === 'object' ? cell.formula : String(cell));

describe.each([
  // What the plan says stays Chinese: names beside the English ones, units, clauses, other names.
  ['ledger', ['name', 'unit', 'clause']],
  ['catalogue', ['name', 'shortName', 'unit', 'clause', 'aliases']],
] as const)('an English %s', (kind, chinese) => {
  const sheet: SheetPlan = sheets[kind]('en-US');
  const body = sheet.cells.slice(sheet.headerRow + 1);

  it('stands as the Chinese one does: columns, lines, areas, rules and names', () => {
    const other: SheetPlan = sheets[kind]();
    expect(sheet.columns.map(({ key, filledBy }) => [key, filledBy])).toEqual(other.columns.map(({ key, filledBy }) => [key, filledBy]));
    expect(body.map(([code]) => code)).toEqual(other.cells.slice(other.headerRow + 1).map(([code]) => code));
    expect(sheet.names).toEqual(other.names);
    expect(sheet.table).toEqual(other.table);
    expect(sheet.validations.map(({ area, rule, strictness }) => [area, rule, strictness])).toEqual(other.validations.map(({ area, rule, strictness }) => [area, rule, strictness]));
    expect(sheet.highlights.map(({ area, look }) => [area, look])).toEqual(other.highlights.map(({ area, look }) => [area, look]));
  });

  it('has no heading in common with the Chinese one: by them an update tells the language', () => {
    const others = sheets[kind]().columns.map(({ heading }) => heading);
    expect(sheet.columns.map(({ heading }) => heading).filter((heading) => others.includes(heading) || han.test(heading))).toEqual([]);
  });

  it('speaks English wherever the plan does not speak', () => {
    sheet.columns.forEach(({ key }, column) => {
      if ((chinese as readonly string[]).includes(key)) return;
      // Verdicts and methods are official words.
      const own = body.map((line) => contentOf(line[column] ?? null)).filter((content) => !content.startsWith('='));
      expect(own.filter((content) => han.test(content))).toEqual([]);
    });
    expect(sheet.numberFormats.filter(({ format }) => han.test(format))).toEqual([]);
    // 万 is named as what is not to be typed.
    expect(sheet.validations.filter(({ title, message }) => han.test(title + message.replace('万', '')))).toEqual([]);
    expect(sheet.name).not.toMatch(han);
  });

  it('names every indicator in both languages', () => {
    const at = sheet.columns.findIndex(({ key }) => key === 'name');
    const names = body.map((line) => String(line[at]));
    for (const { name, nameEn } of henan13.indicators) expect(names).toContain(`${name} ${nameEn}`);
  });
});

test('an English ledger says what its Chinese words mean, and how the counting words are read', () => {
  const [, , methods, fill] = sheets.ledger('en-US').cells;
  expect(String(methods?.[0])).toMatch(/^Methods and cut-offs: .*Verdicts: .*严重滞后 far behind/s);
  expect(String(fill?.[0])).toContain('万 = 10,000');
});

test('no formula of an English ledger shows a Chinese word that is ours', () => {
  const ours = /数据不全|计入|请先/;
  expect(sheets.ledger('en-US').cells.flat().map(contentOf).filter((content) => content.startsWith('=') && ours.test(content))).toEqual([]);
  expect(sheets.ledger('en-US').cells.flat().map(contentOf).some((content) => content.includes('"Incomplete"'))).toBe(true);
});

const allIn = (language: SheetLanguage) =>
  [
    ledgerSheet(henan13, 'native', defaultSettings, language), catalogueSheet(henan13, language), regionsSheet(henan13, { of: { domain: '人才' }, method: 'basis' }, 'native', defaultSettings, language), regionFormSheet(henan13, { domain: '人才' }, language),
  ].map((sheet) => [sheet.template, language, sheet] as const);

test.each(allIn('en-US'))('%s (%s): no word of a heading is broken', (_kind, _language, { columns, table }) => {
  // Bold type of the widest fonts that stand in for Excel's, and the button of a filter takes room.
  const room = (heading: string): number => Math.max(...heading.split(/\s/).map((word) => word.length * 1.35)) + (table ? 3.5 : 0.5);
  expect(columns.filter(({ heading, width }) => room(heading) > width).map(({ heading, width }) => [heading, width])).toEqual([]);
});

test.each([...allIn('zh-CN'), ...allIn('en-US')])('%s (%s): the notes above the table have room for all their lines', (_kind, _language, { cells, columns, merges, rowHeights }) => {
  for (const { row, column, columnCount } of merges) {
    const text = cells[row]?.[column];
    const width = columns.slice(column, column + columnCount).reduce((sum, each) => sum + each.width, 0);
    const height = rowHeights.filter((each) => row >= each.row && row < each.row + each.rowCount).at(-1)?.height ?? 0;
    if (typeof text === 'string') expect([text, wrappedLines(text, width, 9) * 12 <= height]).toEqual([text, true]);
  }
});

describe('the line with methods and cut-offs', () => {
  const own: Settings = { ...defaultSettings, dayCount: 'days', tolerance: 0.07, cutoffs: { ...defaultSettings.cutoffs, ahead: 3.5, onTrack: -2, behind: -11, structureMet: 1.5, structureClose: 6, growthOnTrack: 0.97, growthNeeded: 0.61 } };

  it.each([['the defaults', defaultSettings], ['own cut-offs', own], ['growth', { ...own, levelMethod: '增速法' }]] as const)('says the same numbers and words in both languages: %s', (_, settings) => {
    const numbers = (text: string): string[] => (text.match(/[+−]?\d+(?:\.\d+)?%?/g) ?? []).sort();
    const english = methodLine(settings, 'en-US').split('\n')[0]!;
    expect(numbers(english)).toEqual(numbers(methodNote(settings)));
    for (const word of verdictWords.flatMap(({ words }) => words)) expect([word, english.includes(word)]).toEqual([word, methodNote(settings).includes(word)]);
  });

  it('tells own cut-offs from the defaults', () => {
    expect(methodLine(defaultSettings, 'en-US')).toContain('this tool’s defaults');
    expect(methodLine(own, 'en-US')).toContain('were set in this workbook');
  });

  it('is the plain note in Chinese', () => {
    expect(methodLine(own, 'zh-CN')).toBe(methodNote(own));
  });
});

test('the sheets of one English file refer to each other', () => {
  const [ledger] = templateSheets(henan13, 'ledger', 'native', undefined, 'en-US');
  const review = templateSheets(henan13, 'review', 'native', undefined, 'en-US');
  const references = review.flatMap(({ cells }) => cells.flat().map(contentOf)).filter((content) => content.includes('MATCH('));
  expect(references.some((content) => content.includes(`'${ledger!.name}'!`))).toBe(true);
  expect(references.some((content) => content.includes('监测台账'))).toBe(false);
});
