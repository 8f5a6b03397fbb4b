import { isCellError } from '../../../cells';
import type { WholeFunction } from '../context';
import { FormulaFailure, toBoolean, toText, type Matrix, type Scalar } from '../values';
import { asMatrix } from './aggregates';

function pieces(args: (Scalar | Matrix)[]): string[] {
  const cells = args.flatMap((arg) => asMatrix(arg).flat());
  const failed = cells.find(isCellError);
  if (failed) throw new FormulaFailure(failed);
  return cells.map(toText);
}

/** Functions that put texts together. */
export const joins: Record<string, WholeFunction> = {
  CONCAT: (args) => pieces(args).join(''),
  CONCATENATE: (args) => pieces(args.map((arg) => asMatrix(arg)[0]![0]!)).join(''),
  TEXTJOIN: ([separator, ignoreEmpty, ...args]) => {
    const own = pieces(args);
    const kept = toBoolean(asMatrix(ignoreEmpty!)[0]![0]!) ? own.filter((text) => text !== '') : own;
    return kept.join(toText(asMatrix(separator!)[0]![0]!));
  },
};
