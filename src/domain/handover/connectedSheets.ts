import { counterOf, PREFIX } from '../sheets/ourNames';
import { reviewMarks } from '../sheets/review';
import type { SheetContents } from './replacements';
import { sheetNameOf } from './sheetNameOf';
import { sheetsReadBy, type Holders } from './sheetsReadBy';

/** Why a sheet is copied. */
export type Because =
  | { readonly kind: 'functions' }
  /** The formulas of that sheet read its cells. */
  | { readonly kind: 'read'; readonly by: string }
  /** It belongs to the same 中期评估 as that sheet. */
  | { readonly kind: 'review'; readonly of: string };

export interface Connected<S> {
  readonly sheet: S;
  readonly because: Because;
}

const readBy = ({ formulas }: SheetContents, holders: Holders): ReadonlySet<string> =>
  new Set(formulas.flat().flatMap((content) => (typeof content === 'string' && content.startsWith('=') ? [...sheetsReadBy(content, holders)] : [])));

/** Which 中期评估 a sheet belongs to, by its name in lower letters. */
const reviewsOf = ({ names }: Holders): ReadonlyMap<string, number> =>
  new Map(
    [...names].flatMap(([name, formula]) => Object.values(reviewMarks).flatMap((mark) => {
      const counter = counterOf(name, PREFIX + mark);
      return counter === null ? [] : [[sheetNameOf(formula).toLowerCase(), counter] as const];
    })),
  );

/**
 * The sheets that have to be copied together so that no copy reads an original, each with the first reason found: those that use our functions,
 * all sheets whose cells they read, and a 中期评估 as a whole.
 */
export const connectedSheets = <S extends SheetContents>(sheets: readonly S[], using: readonly S[], holders: Holders): readonly Connected<S>[] => {
  const reviews = reviewsOf(holders);
  const wanted = new Map<string, Because>(using.map(({ name }) => [name.toLowerCase(), { kind: 'functions' }]));
  const want = (name: string, because: Because): void => {
    if (!wanted.has(name)) wanted.set(name, because);
  };
  // A map keeps what is added while it is gone through.
  for (const name of wanted.keys()) {
    const sheet = sheets.find((each) => each.name.toLowerCase() === name);
    if (!sheet) continue;
    readBy(sheet, holders).forEach((other) => want(other, { kind: 'read', by: sheet.name }));
    const review = reviews.get(name);
    if (review !== undefined) reviews.forEach((counter, other) => counter === review && want(other, { kind: 'review', of: sheet.name }));
  }
  return sheets.flatMap((sheet) => {
    const because = wanted.get(sheet.name.toLowerCase());
    return because ? [{ sheet, because }] : [];
  });
};
