import { parseAddress } from '../sheets/address';
import type { RecognisedReport, ReportRow } from './report';

/**
 * The row of a report in which a cell stands: the one that has it as label or number, else the one beside it
 * (above it in a report that runs across); null outside all rows.
 *
 * @param address without sheet, e.g. `C7`
 */
export function rowAt({ rows, layout }: RecognisedReport, address: string): ReportRow | null {
  const own = rows.find((row) => row.address === address || row.data.some((cell) => cell.address === address));
  if (own) return own;
  const cell = parseAddress(address);
  const line = layout === 'down' ? 'row' : 'column';
  return rows.find((row) => parseAddress(row.address)?.[line] === cell?.[line]) ?? null;
}

/**
 * The indicator a row is taken for: what the user decided before, else what was recognised; null where nobody knows yet or it is none of ours.
 *
 * @example codeOf({ …, remembered: 'none' }) → null
 */
export const codeOf = ({ remembered, result }: ReportRow): string | null => {
  if (remembered !== undefined) return remembered === 'none' ? null : remembered;
  return result.kind === 'bound' ? result.code : null;
};
