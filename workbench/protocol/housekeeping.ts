import { ActionType, PathType, type RequestBody } from './wire';

/**
 * Batches office.js sends on its own: releasing references after a run, talking to internal services when it starts. No add-in waits for
 * them, so they are not counted as round trips and tests do not make them fail.
 */
export function isHousekeeping(body: RequestBody): boolean {
  if (Object.values(body.ObjectPaths).some((path) => path.ObjectPathType === PathType.New)) return true;
  const calls = body.Actions.filter((action) => action.ActionType !== ActionType.Instantiate && action.ActionType !== ActionType.Trace);
  return calls.length > 0 && calls.every((action) => /^_Remove(All)?References?$/.test(action.Name));
}
