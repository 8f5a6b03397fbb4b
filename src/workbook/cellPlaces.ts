import { cellAddress } from '../domain/sheets/address';

export interface CellPlace {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** How many places a message names before it stops. */
export const NAMED_PLACES = 5;

/** @example placeOf({ sheetName: '监测台账', row: 6, column: 8 }) → '监测台账!I7' */
export const placeOf = ({ sheetName, row, column }: CellPlace): string => `${sheetName}!${cellAddress(row, column)}`;

/** The first places, for a message. */
export const firstPlaces = (cells: readonly CellPlace[]): readonly string[] => [...cells.slice(0, NAMED_PLACES).map(placeOf), ...(cells.length > NAMED_PLACES ? ['…'] : [])];
