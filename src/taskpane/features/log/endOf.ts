import type { Activity } from '../../operations/useActivity';

/** How an operation stands now. */
export type End = 'done' | 'notDone' | 'failed' | 'undone';

export function endOf({ notice, undone }: Pick<Activity, 'notice' | 'undone'>): End {
  if (undone?.ok) return 'undone';
  return notice.intent === 'success' ? 'done' : notice.intent === 'error' ? 'failed' : 'notDone';
}
