import { LinesMoved } from './linesMoved';
import type { Message, OutcomeKey } from './outcome';
import { NoAnswer } from './patience';
import { Refused } from './refused';

const keyOfCode: Readonly<Record<string, OutcomeKey>> = {
  AccessDenied: 'failedProtected',
  InvalidOperationInCellEditMode: 'failedCellEdit',
  InvalidSelection: 'selectionNotCells',
  ItemAlreadyExists: 'failedNameTaken',
  ItemNotFound: 'failedGone',
  InvalidReference: 'failedGone',
  InvalidArgument: 'failedShape',
  RequestAborted: 'failedConnection',
  ConnectionFailure: 'failedConnection',
  ServiceNotAvailable: 'failedConnection',
  RequestPayloadSizeLimitExceeded: 'failedTooLarge',
  ResponsePayloadSizeLimitExceeded: 'failedTooLarge',
};

/**
 * Says in a user's words why Excel refused. An unknown code keeps Excel's own sentence.
 *
 * @param code error code of office.js, e.g. `AccessDenied`
 */
export const failureMessage = (code: string, detail: string): Message => {
  const key = keyOfCode[code];
  return key ? { key } : { key: 'failedOther', params: { code, detail } };
};

/** The message for whatever the host can do to us, and for what the workbook is too large for; null for anything else, which is a mistake of ours. */
export const hostFailure = (error: unknown): Message | null => {
  if (error instanceof NoAnswer) return { key: 'noAnswer' };
  if (error instanceof Refused) return error.reason;
  if (error instanceof LinesMoved) return { key: 'linesMoved', params: { sheet: error.sheetName } };
  return error instanceof OfficeExtension.Error ? failureMessage(error.code, error.message) : null;
};
