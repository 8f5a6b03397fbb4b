/** The JSON that office.js and a host exchange, as far as the workbench takes part in it. */

export const PathType = { Global: 1, New: 2, Method: 3, Property: 4, Indexer: 5, ReferenceId: 6, Null: 7 } as const;
export const ActionType = { Instantiate: 1, Query: 2, Method: 3, SetProperty: 4, Trace: 5, EnsureUnchanged: 6, Update: 7 } as const;

/** `ReferencedObjectPathIds` has the shape of `Arguments`; where it is not 0, the argument is that object. */
export interface ArgumentInfo { Arguments: unknown[]; ReferencedObjectPathIds?: unknown[] }

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number }

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface RequestBody { Actions: Action[]; ObjectPaths: Record<string, ObjectPath>; AutoKeepReference?: boolean }

export interface ErrorBody { Code: string; Message: string; Location: string; ActionIndex?: number }

export interface ResponseBody { Results: { ActionId: number; Value: unknown }[]; TraceIds: number[]; Error?: ErrorBody }

/** `flags` is a bit field; 64 asks to wait until the user has left the cell editor. */
export interface RequestMessage { id: number | string; type: 1; flags?: number; message: { url: string; flags?: number; body: RequestBody | string } }

export interface ResponseMessage { id: number | string; type: 2; message: { statusCode: number; headers: Record<string, string>; body: ResponseBody } }

export interface EventEntry { messageCategory: number; messageType: number; targetId: string; message: unknown }
export interface EventMessage { type: 3; message: { entries: EventEntry[] } }

export type HostMessage = ResponseMessage | EventMessage;

export const DELAY_FOR_CELL_EDIT = 64;
