import type { CellValue } from '../domain/handover';
import { NAMED_PLACES, placeOf, firstPlaces } from './cellPlaces';
import type { HandOverResult, HandOverSheet, Overwritten } from './handOverCells';
import type { Message, Outcome } from './outcome';

export interface HandOverRequest {
  /** `copy`: copies of the sheets inside this workbook; `here`: the sheets themselves, after the pane has asked. */
  readonly target: 'copy' | 'here';
  /** What takes the place of our functions: plain Excel formulas, or the values they show. */
  readonly as: 'native' | 'values';
  /** Whether the workbook, or its copies, keep what the add-in knows a sheet again by. Kept unless said otherwise. */
  readonly settings?: 'keep' | 'remove';
}

export interface CellDifference {
  /** With the sheet. */
  readonly address: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

export interface HandOverProof {
  /** Formulas with our functions that were found. */
  readonly formulas: number;
  /** Of these, how many became plain formulas; the others became values. */
  readonly replaced: number;
  /** Cells whose value was read before and after. */
  readonly compared: number;
  /** Only cells that change by themselves (`NOW`, `RAND`) can be left here: any other difference undoes everything. */
  readonly differences: readonly CellDifference[];
}

/** The first differences in words. */
export const firstDifferences = (result: HandOverResult): readonly string[] =>
  result.differences.slice(0, NAMED_PLACES).map((difference) => `${placeOf(difference)}: ${difference.before} → ${difference.after}`);

/** Cells with our functions that somebody changed while they were being replaced: theirs is put back. */
export const changedMeanwhile = (overwritten: readonly Overwritten[]): Message => ({
  key: 'handOverChanged',
  params: { count: overwritten.length, places: firstPlaces(overwritten.map(({ sheet: { name }, row, column }) => ({ sheetName: name, row, column }))) },
});

const fixedKeys = [
  ['words', 'handOverFixedWords'],
  ['several', 'handOverFixedSeveral'],
  ['differs', 'handOverFixedDiffers'],
  ['long', 'handOverFixedLong'],
  ['argument', 'handOverFixedArgument'],
] as const;

/** Where only values could be kept, with why. */
const fixedNotes = (places: HandOverResult['valuePlaces']): readonly Message[] =>
  fixedKeys.flatMap(([reason, key]) => {
    const fixed = places.filter((place) => place.reason === reason);
    return fixed.length === 0 ? [] : [{ key, params: { count: fixed.length, places: firstPlaces(fixed) } }];
  });

function messageOf({ differences, ...counts }: Readonly<Record<'formulas' | 'replaced' | 'values' | 'compared' | 'differences', number>>, names: readonly string[]): Message {
  if (differences > 0) return { key: 'handedOverChanging', params: { ...counts, differences } };
  if (counts.formulas === 0 && names.length > 0) return { key: 'handedOverNames', params: { count: names.length, names, compared: counts.compared } };
  return { key: 'handedOver', params: counts };
}

/** What a hand-over says that all is well with. */
export const success = (sheets: readonly HandOverSheet[], result: HandOverResult, { as, target, settings }: HandOverRequest, names: readonly string[] = []): Extract<Outcome<HandOverProof>, { ok: true }> => {
  const { native, valuePlaces } = result;
  const formulas = native + valuePlaces.length;
  const compared = sheets.reduce((sum, { before }) => sum + before.length * (before[0]?.length ?? 0), 0);
  const differences = result.explained.map((difference) => ({ address: placeOf(difference), before: difference.before, after: difference.after }));
  const changed = sheets.filter(({ replacements: cells }) => target === 'copy' || cells.length > 0).map(({ name }) => name);
  return {
    ok: true,
    value: { formulas, replaced: native, compared, differences },
    message: messageOf({ formulas, replaced: native, values: valuePlaces.length, compared, differences: differences.length }, names),
    notes: [
      ...(as === 'native' ? fixedNotes(valuePlaces) : []),
      ...(names.length > 0 && formulas > 0 ? [{ key: 'handOverNamesReplaced', params: { count: names.length, names } } as const] : []),
      ...(target === 'copy' ? [{ key: 'handOverCopies', params: { sheets: changed } } as const] : []),
      ...(settings === 'remove' ? [{ key: target === 'here' ? 'handOverSettingsRemoved' : 'handOverMarksRemoved' } as const] : []),
    ],
    ...(changed[0] === undefined ? {} : { place: { sheetName: changed[0], address: 'A1' } }),
  };
};
