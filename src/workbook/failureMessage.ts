import type { Message, OutcomeKey } from './outcome';

const keyOfCode: Readonly<Record<string, OutcomeKey>> = {
  AccessDenied: 'failedProtected',
  InvalidOperationInCellEditMode: 'failedCellEdit',
  InvalidSelection: 'selectionNotCells',
  ItemAlreadyExists: 'failedNameTaken',
  ItemNotFound: 'failedGone',
  InvalidReference: 'failedGone',
  RequestAborted: 'failedConnection',
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
