import { ICommandService, LogLevel, Univer, UniverInstanceType, type Injector, type Workbook, type Worksheet } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { defaultTheme } from '@univerjs/themes';
import { watchCalculation, type Calculation } from './calculation';
import { LOCALES, LOCALE_TYPES, type GridLocale } from './locales';
import { detachRulesFromCells } from './phantomCells';
import { registerPlugins } from './plugins';

/** What every part of the engine works on. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly book: FWorkbook;
  readonly unitId: string;
  readonly calculation: Calculation;
  /** Runs a command as the model's own write, which no guard refuses and whose events say `model`. */
  run(id: string, params: object): void;
  /** The same for work that only Univer's facade knows. */
  runSync(work: () => void): void;
  /** The same for the commands Univer has only in an asynchronous form. */
  runAsync<T>(work: () => Promise<T>): Promise<T>;
  /** An asynchronous command; to be called inside {@link Grid.runAsync}. */
  execute(id: string, params: object): Promise<boolean>;
  isModelWriting(): boolean;
  /** The font stack of cells that name no font. */
  readonly defaultFont: string;
  sheet(id: string): Worksheet;
}

export interface GridOptions { container: HTMLElement; locale: GridLocale; darkMode: boolean; firstSheetName: string }

const UNIT_ID = 'workbook';
const FONTS = 'Calibri, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", Arial, sans-serif';
/** Pixels of a new Excel sheet's cells. */
const CELL = { defaultColumnWidth: 64, defaultRowHeight: 20 };
export const INITIAL_ROWS = 1000;
export const INITIAL_COLUMNS = 40;

export const newSheetData = (id: string, name: string) => ({ id, name, rowCount: INITIAL_ROWS, columnCount: INITIAL_COLUMNS, ...CELL });

let isPatched = false;

/** Starts Univer with one empty sheet. Plugins come to life with the first workbook, so nothing can be registered earlier. */
export function startGrid({ container, locale, darkMode, firstSheetName }: GridOptions): Grid {
  if (!isPatched) { detachRulesFromCells(); isPatched = true; }
  const univer = new Univer({ theme: defaultTheme, darkMode, locale: LOCALE_TYPES[locale], locales: LOCALES, logLevel: LogLevel.WARN });
  registerPlugins(univer, container);
  const api = FUniver.newAPI(univer);
  const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: UNIT_ID, name: '', locale: LOCALE_TYPES[locale], defaultStyle: { ff: FONTS, fs: 11 },
    sheetOrder: ['sheet-1'], sheets: { 'sheet-1': newSheetData('sheet-1', firstSheetName) },
  });
  const book = api.getActiveWorkbook();
  if (!book) throw new Error('Univer opened no workbook.');
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  let writes = 0;
  return {
    univer, api, injector, workbook, book, unitId: UNIT_ID, defaultFont: FONTS,
    calculation: watchCalculation(injector, () => api.getFormula().executeCalculation()),
    run(id, params) {
      writes++;
      try {
        if (!commands.syncExecuteCommand(id, params)) throw new Error(`Univer refused ${id}.`);
      } finally { writes--; }
    },
    runSync(work) {
      writes++;
      try { work(); } finally { writes--; }
    },
    async runAsync(work) {
      writes++;
      try { return await work(); } finally { writes--; }
    },
    execute: (id, params) => commands.executeCommand(id, params),
    isModelWriting: () => writes > 0,
    sheet(id) {
      const sheet = workbook.getSheetBySheetId(id);
      if (!sheet) throw new Error(`There is no sheet with the id ${id}.`);
      return sheet;
    },
  };
}
