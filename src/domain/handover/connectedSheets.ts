import { counterOf, PREFIX } from '../sheets/ourNames';
import { reviewMarks } from '../sheets/review';
import type { SheetContents } from './replacements';
import { sheetNameOf } from './sheetNameOf';
import { tokenize } from './tokens';

interface Name {
  readonly name: string;
  readonly formula: string;
}

/** Names of sheets, in lower letters, that the formulas of a sheet read: by reference, or by a name that stands there. */
const readBy = ({ formulas }: SheetContents, holders: ReadonlyMap<string, string>): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const content of formulas.flat()) {
    if (typeof content !== 'string' || !content.startsWith('=')) continue;
    for (const { kind, text } of tokenize(content)) {
      if (kind !== 'cells' && kind !== 'name') continue;
      const sheet = text.includes('!') ? sheetNameOf(`=${text}`).toLowerCase() : holders.get(text.toLowerCase());
      if (sheet !== undefined) found.add(sheet);
    }
  }
  return found;
};

/**
 * The sheets that have to be copied together so that no copy reads an original: those that use our functions, all sheets whose cells they read,
 * and a 中期评估 as a whole.
 */
export const connectedSheets = <S extends SheetContents>(sheets: readonly S[], using: readonly S[], names: readonly Name[]): readonly S[] => {
  const holders = new Map(names.map(({ name, formula }) => [name.toLowerCase(), sheetNameOf(formula).toLowerCase()]));
  const reviewOf = new Map(
    names.flatMap(({ name, formula }) => Object.values(reviewMarks).flatMap((mark) => {
      const counter = counterOf(name, PREFIX + mark);
      return counter === null ? [] : [[sheetNameOf(formula).toLowerCase(), counter] as const];
    })),
  );
  const wanted = new Set(using.map(({ name }) => name.toLowerCase()));
  // A set keeps what is added while it is gone through.
  for (const name of wanted) {
    const sheet = sheets.find((each) => each.name.toLowerCase() === name);
    if (!sheet) continue;
    readBy(sheet, holders).forEach((other) => wanted.add(other));
    const review = reviewOf.get(name);
    if (review !== undefined) reviewOf.forEach((counter, other) => counter === review && wanted.add(other));
  }
  return sheets.filter(({ name }) => wanted.has(name.toLowerCase()));
};
