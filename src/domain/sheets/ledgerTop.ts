import { spell } from '../formulas';
import { cellAddress } from './address';
import { actualKey, planYears } from './ledgerColumns';
import { countedFormula, flagFormula, type Places } from './ledgerFormulas';
import { columnOf, HEADER_ROW } from './ledgerLayout';
import { methodLine } from './methodLine';
import type { Cell } from './sheetPlan';
import { ledgerWords } from './words/ledger';

/** The lines above a new ledger's headings: title, report date, methods, how to fill, and which years count. */
export const ledgerTop = (places: Places, width: number): Cell[][] => {
  const { plan, layout, settings, language } = places;
  const words = ledgerWords[language];
  const lines = Array.from({ length: HEADER_ROW }, () => Array.from({ length: width }, (): Cell => null));
  const put = (row: number, column: number, cell: Cell): void => {
    const line = lines[row];
    if (line) line[column] = cell;
  };
  const date = cellAddress(layout.reportDate.row, layout.reportDate.column, 'both');
  const first = plan.indicators[0];
  put(0, 0, `${plan.plan.title} · ${words.title}`);
  put(1, 0, words.reportDate);
  put(1, 3, words.elapsed);
  if (first) put(layout.elapsed.row, layout.elapsed.column, { formula: `=IF(ISNUMBER(${date}),${spell('elapsed', { actual: '', reportDate: date }, { ...first, period: plan.plan.period }, 'native', { settings }).slice(1)},"")` });
  put(1, 5, { formula: `=IF(ISNUMBER(${date}),"","${words.needsDate(`${plan.plan.period.start.slice(0, 4)}-12-31`)}")` });
  put(2, 0, methodLine(settings, language));
  put(3, 0, words.fill);
  put(layout.flagRow, columnOf(layout, 'base') - 1, words.counted);
  put(layout.flagRow, columnOf(layout, 'base'), countedFormula(places));
  for (const year of planYears(plan)) put(layout.flagRow, columnOf(layout, actualKey(year)), flagFormula(places, year));
  return lines;
};
