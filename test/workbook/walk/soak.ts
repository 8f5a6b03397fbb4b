import { defaultSettings } from '../../../src/domain/measures/settings';
import { judgeBy } from '../../../src/domain/settings/currentSettings';
import { listHighlights, removeHighlights, updateHighlight } from '../../../src/workbook/highlightRules';
import { highlightSelection } from '../../../src/workbook/highlightSelection';
import { insertFormula } from '../../../src/workbook/insertFormula';
import { insertTemplate } from '../../../src/workbook/insertTemplate';
import type { Outcome } from '../../../src/workbook/outcome';
import { saveSettings } from '../../../src/workbook/settings';
import { failAt, FAILURES } from '../../support/failures';
import { runImpatiently, turns, type Impatience } from '../../support/impatience';
import type { TestWorkbook } from '../../support/testWorkbook';
import { cycleEdits, cycleKinds, prepareCycle } from './cycle';
import { prepareUser } from './operations';
import { seeded } from './seeded';
import { difference } from './walker';

type Operate = () => Promise<Outcome<unknown, string>>;

export interface SoakResult { readonly operations: number; readonly done: number; readonly refused: number; readonly failed: number; readonly undone: number }

const OURS = /^(监测台账|指标目录|分解落实|地区填报表|地区汇总|.*-规划对照|.* \(交付\))/;
const UNDO = 'undo';

const usersSheets = (contents: object): Record<string, unknown> =>
  Object.fromEntries((contents as { sheets: { name: string; cells: object; comments: object }[] }).sheets.filter(({ name }) => !OURS.test(name)).map(({ name, cells, comments }) => [name, { cells, comments }]));

/** Calls of our functions are what a hand-over replaces and a repair spells anew; the line with the cut-offs follows the settings. */
const isOurs = (content: unknown): boolean => typeof content === 'string' && /PLAN[._]|^判断方法及阈值/.test(content);

/** Every cell that stood on a user's own sheets still stands there. */
function lost(before: Record<string, unknown>, after: Record<string, unknown>): string | null {
  for (const [name, sheet] of Object.entries(before) as [string, { cells: Record<string, unknown>; comments: object }][]) {
    const now = after[name] as typeof sheet | undefined;
    if (!now) return `the sheet ${name}`;
    const stays = (now.comments as unknown[]).map((comment) => JSON.stringify(comment));
    if ((sheet.comments as unknown[]).some((comment) => !stays.includes(JSON.stringify(comment)))) return `a comment on ${name}`;
    const missing = Object.entries(sheet.cells).find(([address, value]) => now.cells[address] !== value && !isOurs(value));
    if (missing) return `${name}!${missing[0]}`;
  }
  return null;
}

/**
 * Random operations of all kinds with random failures, on a workbook that a user works on in between. After each: nothing half done, no cell
 * of the user lost, no sheet or name left over, no handler left behind.
 */
export async function soak(workbook: TestWorkbook, count: number, seed: number, impatience: Impatience): Promise<SoakResult> {
  const random = seeded(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const one = <T>(items: readonly T[]): T => items[below(items.length)]!;
  await prepareUser(workbook);
  await prepareCycle(workbook);
  const restart = workbook.checkpoint();
  let undo: (() => Promise<Outcome>) | undefined;
  let undoes = '';
  const rate = () => ({ kind: 'rate', comparator: one(['gte', 'lte'] as const), value: below(100), scale: 'plain' }) as const;
  const ids = async (): Promise<string[]> => { const listed = await listHighlights(); return listed.ok ? listed.value.filter(({ template }) => !template).map(({ id }) => id) : []; };
  const kinds: Readonly<Record<string, () => Promise<Operate>>> = {
    insert: async () => { const kind = one(['catalogue', 'ledger'] as const); return () => insertTemplate({ kind, spelling: 'native', existing: 'copy' }); },
    update: async () => { const kind = one(['catalogue', 'ledger'] as const); return () => insertTemplate({ kind, spelling: 'native', existing: 'update' }); },
    highlight: async () => { await workbook.select('季报!B2:B4'); const wished = rate(); return () => highlightSelection(wished); },
    'change a highlight': async () => { const [id] = await ids(); const wished = rate(); return () => (id ? updateHighlight(id, wished) : highlightSelection(wished)); },
    'remove highlights': async () => { const all = await ids(); const some = all.slice(0, 1 + below(3)); return () => removeHighlights(some); },
    formula: async () => { const row = 2 + below(40); await workbook.select(`季报!E${row}:E${row + 2}`); return () => insertFormula({ measure: 'completion', code: 'JY01', spelling: 'native', actual: 'B2', reportDate: '$C$1' }); },
    settings: async () => { const settings = { ...defaultSettings, cutoffs: { ...defaultSettings.cutoffs, ahead: 4 + below(9) } }; return () => saveSettings(settings); },
    ...cycleKinds(workbook, one),
    [UNDO]: async () => { const last = undo; undo = undefined; return last ?? (() => saveSettings(defaultSettings)); },
  };
  const edits: readonly (() => Promise<unknown>)[] = [
    () => workbook.type(`季报!${one(['F', 'G'])}${1 + below(30)}`, below(1_000)),
    async () => workbook.insertRows('季报', 10 + below(20)),
    async () => workbook.comment('季报', `B${2 + below(3)}`, `批注 ${below(100)}`),
    async () => { if (workbook.sheetNames.includes('监测台账')) await workbook.type(`监测台账!${one(['I', 'J'])}${7 + below(3)}`, below(500)); },
    ...cycleEdits(workbook, below),
  ];
  const result = { operations: 0, done: 0, refused: 0, failed: 0, undone: 0 };
  for (; result.operations < count; result.operations++) {
    if (workbook.sheetNames.length > 7) { restart(); undo = undefined; judgeBy(defaultSettings); }
    if (random() < 0.4) await one(edits)();
    const kind = one(Object.keys(kinds));
    const operate = await kinds[kind]!();
    await turns();
    const held = workbook.contents();
    const before = JSON.stringify(held);
    const failure = random() < 0.5 ? one(FAILURES) : null;
    const fault = failAt({ batch: failure ? 1 + below(5) : Infinity, ...(random() < 0.6 ? { action: 1 + below(60) } : {}) }, failure ?? 'GeneralException');
    workbook.faults = fault;
    const outcome = await runImpatiently(operate(), fault, impatience);
    await turns(5);
    workbook.faults = {};
    const holds = workbook.contents();
    const after = JSON.stringify(holds);
    const where = `operation ${result.operations} (kind ${kind}, ${fault.hasFailed ? failure : 'undisturbed'}, seed ${seed}), told ${outcome.message.key}${kind === UNDO ? `, undoing ${undoes}` : ''}`;
    if (!outcome.ok && after !== before && !['noAnswerUnknown', 'undoFailed'].includes(outcome.message.key)) throw new Error(`${where}: half done; ${difference(before, after)}`);
    const missing = kind === UNDO ? null : lost(usersSheets(held), usersSheets(holds));
    if (missing) throw new Error(`${where}: lost ${missing}`);
    const orphan = workbook.sheetNames.find((name) => name.startsWith('GHZB_')) ?? workbook.engine.listNames().find(({ name, formula }) => /^GHZB_(?!他人)/.test(name) && !workbook.sheetNames.some((sheet) => formula.includes(sheet)))?.name;
    if (orphan) throw new Error(`${where}: left ${orphan} over`);
    if (workbook.handlerCount > 0) throw new Error(`${where}: left an event handler behind`);
    if (fault.hasFailed && !outcome.ok) {
      result.failed++;
      const second = await operate();
      if (!second.ok && /^(failed|noAnswer|undoFailed)/.test(second.message.key)) throw new Error(`${where}: a second try ends with ${second.message.key}, ${JSON.stringify(second.notes)}`);
      if (second.ok) [undo, undoes] = [second.undo, kind];
    } else if (outcome.ok) {
      result.done++;
      if (kind === UNDO) result.undone++;
      [undo, undoes] = [outcome.undo, kind];
    } else result.refused++;
  }
  return result;
}
