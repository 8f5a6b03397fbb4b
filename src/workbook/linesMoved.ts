/** Lines of a sheet have moved after something was written on it, so that nobody can say any more which cells to restore. */
export class LinesMoved extends Error {
  override readonly name = 'LinesMoved';

  constructor(readonly sheetName: string) {
    super(`lines of ${sheetName} have moved`);
  }
}

/** What Excel answers to a question or a matrix that lines which have moved make impossible. */
const REFUSALS: readonly string[] = ['InvalidArgument', 'InvalidReference', 'ItemNotFound'];

/**
 * Whether Excel has refused a write as a whole, because lines had moved before it came: then no cell was written.
 *
 * @param reason what stopped the write
 * @param isWritten Excel has answered a request of the write before
 */
export const wasRefusedWhole = (reason: unknown, isWritten: boolean): boolean => !isWritten && reason instanceof OfficeExtension.Error && REFUSALS.includes(reason.code);
