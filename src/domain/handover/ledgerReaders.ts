import { counterOf, markOf, PREFIX } from '../sheets/ourNames';
import { reviewMarks } from '../sheets/review';
import { sheetNameOf } from './sheetNameOf';

const marks = [markOf.annual.base, ...Object.values(reviewMarks).map((mark) => PREFIX + mark)];

/** Sheets that read a ledger: 年度计划 and every sheet of 中期评估, by the names that mark them. */
export const ledgerReaders = (names: readonly { readonly name: string; readonly formula: string }[]): ReadonlySet<string> =>
  new Set(names.filter(({ name }) => marks.some((mark) => counterOf(name, mark) !== null)).map(({ formula }) => sheetNameOf(formula)));
