import { cellAddress } from '../domain/sheets/address';

/** The last cell of what was read: Excel moves it along when rows or columns are inserted or deleted before it. */
export interface Anchor {
  readonly corner: Excel.Range;
  /** Where it stood, without the sheet. */
  readonly address: string;
}

const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');

/** Queues remembering where the first rows and columns of a sheet stand. */
export const queueAnchor = (sheet: Excel.Worksheet, rowCount: number, columnCount: number): Anchor => {
  const corner = sheet.getCell(rowCount - 1, columnCount - 1);
  corner.load('address');
  return { corner, address: cellAddress(rowCount - 1, columnCount - 1) };
};

/** Queues a question that Excel refuses once lines were inserted or deleted before the corner: whatever is queued after it is not done then. */
export const queueStandsStill = ({ corner, address }: Anchor): void => {
  corner.getIntersection(address).load('address');
};

/** Queues the question whether everything still stands there; ask after the sync. */
export const queueIsInPlace = ({ corner, address }: Anchor): (() => boolean) => {
  corner.load('address');
  return () => withoutSheet(corner.address) === address;
};
