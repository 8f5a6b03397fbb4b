import { henan13 } from '../plan/catalogue';
import { finish } from '../steps';
import { recogniseLabel, vocabulary } from './recogniseLabel';
import type { CellValue } from './table/grid';
import { tableRecogniser, type TableRecogniser } from './table/tableRecogniser';
import type { RecognisedTable, TableOptions } from './table/types';

/** As `recogniseTable`, in steps of some rows: thousands of rows must not hold up the window. */
export const recogniseTableInSteps: TableRecogniser = tableRecogniser(recogniseLabel, henan13, vocabulary);

/**
 * Reads a region of a report: finds header rows, units, sections and labels, whichever way they run, and says of every label which indicator it
 * is and where its numbers stand.
 * @param cells the values as Excel gives them, row by row
 * @returns positions from 0 within `cells`; columns and rows of growth rates, targets and ranks are left out of the data
 * @example recogniseTable([['指标', '单位', '2016年'], ['失业保险参保人数', '万人', 783.9]]).labels[0] // SB05, data at row 1, column 2
 */
export const recogniseTable = (cells: readonly (readonly CellValue[])[], options?: TableOptions): RecognisedTable => finish(recogniseTableInSteps(cells, options));
