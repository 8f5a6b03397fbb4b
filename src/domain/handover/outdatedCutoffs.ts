import type { Settings } from '../measures/settings';
import { cellAddress, parseAddress } from '../sheets/address';
import { statesOtherCutoffs } from '../sheets/methodLine';
import { counterOf, CUTOFFS_MARK } from '../sheets/ourNames';
import type { NamedFormula } from './namedFormula';
import type { SheetContents } from './replacements';

export interface OutdatedCutoffs {
  readonly sheetName: string;
  readonly address: string;
  /** The verdicts beside them follow the settings: only the printed line has stayed behind. Else they were written for good with these cut-offs. */
  readonly follows: boolean;
}

/** Printed cut-offs that are not those of the settings: on sheets that were protected when the settings changed, and beside native formulas. */
export const outdatedCutoffs = (sheets: readonly SheetContents[], names: readonly NamedFormula[], settings: Settings): readonly OutdatedCutoffs[] => {
  const following = names.filter(({ name }) => counterOf(name, CUTOFFS_MARK) !== null).map(({ formula }) => formula);
  return sheets.flatMap(({ name: sheetName, values }) =>
    values.flatMap((line, row) =>
      line.flatMap((value, column): OutdatedCutoffs[] => {
        if (typeof value !== 'string' || !statesOtherCutoffs(value, settings)) return [];
        const follows = following.some((formula) => {
          const at = parseAddress(formula);
          return at?.row === row && at.column === column && [sheetName, `'${sheetName.replace(/'/g, "''")}'`].some((sheet) => formula.startsWith(`=${sheet}!`));
        });
        return [{ sheetName, address: cellAddress(row, column), follows }];
      }),
    ),
  );
};
