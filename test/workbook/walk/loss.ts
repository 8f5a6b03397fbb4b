/** What a workbook holds, as `TestWorkbook.contents` gives it. */
export type Contents = object;

interface Sheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly comments: readonly { readonly content: string }[];
}

/** Sheets that operations of ours write, and may delete again. */
const OURS = /^(监测台账|指标目录|年度计划|中期评估|分解落实|地区填报表|地区汇总|.*-规划对照|.* \(交付\))/;

const usersSheets = (contents: Contents): ReadonlyMap<string, Sheet> => new Map((contents as { sheets: Sheet[] }).sheets.flatMap((sheet) => (OURS.test(sheet.name) ? [] : [[sheet.name, sheet]])));

/** Calls of our functions are what a hand-over replaces and a repair spells anew; the line with the cut-offs follows the settings. */
const isOurs = (content: unknown): boolean => typeof content === 'string' && /PLAN[._]|^判断方法及阈值/.test(content);

/** The first cell or comment on a user's own sheet that no longer is what it was, unless it may have gone. */
function firstLost(before: Contents, after: Contents, mayGo: (sheet: string, content: unknown) => boolean): string | null {
  const now = usersSheets(after);
  for (const [name, { cells, comments }] of usersSheets(before)) {
    const sheet = now.get(name);
    if (!sheet) return `the sheet ${name}`;
    const stays = sheet.comments.map(({ content }) => content);
    const comment = comments.find(({ content }) => !stays.includes(content) && !mayGo(name, content));
    if (comment) return `a comment on ${name}: ${comment.content}`;
    const missing = Object.entries(cells).find(([address, content]) => sheet.cells[address] !== content && !mayGo(name, content));
    if (missing) return `${name}!${missing[0]}: ${String(missing[1])}`;
  }
  return null;
}

/** What an operation took away that a user had on a sheet of their own; null where nothing is lost. */
export const lostBy = (before: Contents, after: Contents): string | null => firstLost(before, after, (_, content) => isOurs(content));

const contentsOf = (sheet: Sheet | undefined): readonly unknown[] => (sheet ? [...Object.values(sheet.cells), ...sheet.comments.map(({ content }) => content)] : []);

/** What some contents have more of than others, each as often as it is more. */
const surplus = (some: readonly unknown[], others: readonly unknown[]): unknown[] => {
  const left = [...others];
  return some.filter((content) => {
    const at = left.indexOf(content);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/** A carried-out operation: the workbook just before and just after. */
export interface Ends {
  readonly before: Contents;
  readonly after: Contents;
}

/**
 * What an undo took away that the operation had not brought: everything else on a user's own sheets stays, what was typed since as well.
 * Compared by what stands there, since lines may have moved between the operation and its undo.
 */
export function lostByUndo(before: Contents, after: Contents, done: Ends): string | null {
  const [was, became] = [usersSheets(done.before), usersSheets(done.after)];
  const brought = new Map([...became].map(([name, sheet]) => [name, surplus(contentsOf(sheet), contentsOf(was.get(name)))]));
  return firstLost(before, after, (sheet, content) => {
    const own = brought.get(sheet) ?? [];
    const at = own.indexOf(content);
    if (at >= 0) own.splice(at, 1);
    return at >= 0;
  });
}

/** The first cell that a user filled in on a sheet of ours and that no longer holds what it held. */
export function lostEntry(before: Contents, after: Contents, entries: Iterable<string>): string | null {
  const cellsOf = (contents: Contents): ReadonlyMap<string, Sheet['cells']> => new Map((contents as { sheets: Sheet[] }).sheets.map(({ name, cells }) => [name, cells]));
  const [was, now] = [cellsOf(before), cellsOf(after)];
  for (const place of entries) {
    const [sheet = '', address = ''] = place.split('!');
    const content = was.get(sheet)?.[address];
    if (content !== undefined && now.get(sheet)?.[address] !== content) return `the entry ${place}: ${String(content)}`;
  }
  return null;
}
