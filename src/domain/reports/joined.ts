import { areaAddress, parseAddress } from '../sheets/address';

/**
 * Joins cells that stand side by side or one below the other into one area.
 *
 * @example joined(['C5', 'D5', 'E5']) → ['C5:E5']; joined(['C5', 'E5']) → ['C5', 'E5']
 */
export function joined(addresses: readonly string[]): readonly string[] {
  const areas = addresses.map((address) => parseAddress(address));
  const [first] = areas;
  if (!first || areas.length < 2) return addresses;
  const inRow = areas.every((area, at) => area?.row === first.row && area.column === first.column + at);
  const inColumn = areas.every((area, at) => area?.column === first.column && area.row === first.row + at);
  if (inRow) return [areaAddress({ ...first, columnCount: areas.length })];
  return inColumn ? [areaAddress({ ...first, rowCount: areas.length })] : addresses;
}
