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
import { cycleEdits, cycleKinds, prepareCycle, type Enter } from './cycle';
import { lostBy, lostByUndo, lostEntry, type Ends } from './loss';
import { prepareUser } from './operations';
import { seeded } from './seeded';
import { difference } from './walker';

type Operate = () => Promise<Outcome<unknown, string>>;

/** How the operations of a kind ended. */
type Ended = Record<'done' | 'refused' | 'failed', number>;

export interface SoakResult extends Ended {
  readonly operations: number;
  readonly kinds: ReadonlyMap<string, Ended>;
}

const UNDO = 'undo';
/** A workbook with more is begun anew: with three reviews nothing new comes up, and every look at it takes long. */
const MOST_SHEETS = 10;

/**
 * Random operations of all kinds with random failures, on a workbook that a user works on in between. After each: nothing half done, no cell
 * of the user lost, no sheet or name left over, no handler left behind.
 */
export async function soak(workbook: TestWorkbook, operations: number, seed: number, impatience: Impatience): Promise<SoakResult> {
  const random = seeded(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const one = <T>(items: readonly T[]): T => items[below(items.length)]!;
  await prepareUser(workbook);
  await prepareCycle(workbook);
  const restart = workbook.checkpoint();
  let last: { readonly kind: string; readonly undo?: () => Promise<Outcome>; readonly ends: Ends } | undefined;
  const entries = new Set<string>();
  const enter: Enter = async (sheet, address, input) => {
    if (!workbook.sheetNames.includes(sheet)) return;
    await workbook.type(`${sheet}!${address}`, input);
    const rows = Array.isArray(input) ? input.length : 1;
    const [, column, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
    for (let down = 0; down < rows; down++) entries.add(`${sheet}!${column}${Number(row) + down}`);
  };
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
    [UNDO]: () => Promise.resolve(last?.undo ?? (() => saveSettings(defaultSettings))),
  };
  const edits: readonly (() => Promise<unknown>)[] = [
    () => workbook.type(`季报!${one(['E', 'F', 'G'])}${1 + below(30)}`, below(1_000)),
    async () => workbook.insertRows('季报', 10 + below(20)),
    async () => workbook.comment('季报', `B${2 + below(3)}`, `批注 ${below(100)}`),
    () => enter('监测台账', `${one(['I', 'J'])}${7 + below(3)}`, below(500)),
    ...cycleEdits(workbook, below, enter),
  ];
  const result = { operations: 0, done: 0, refused: 0, failed: 0, kinds: new Map(Object.keys(kinds).map((kind) => [kind, { done: 0, refused: 0, failed: 0 }])) };
  const count = (kind: string, end: keyof Ended): void => { result[end]++; result.kinds.get(kind)![end]++; };
  for (; result.operations < operations; result.operations++) {
    if (workbook.sheetNames.length > MOST_SHEETS) { restart(); last = undefined; entries.clear(); judgeBy(defaultSettings); }
    if (random() < 0.4) await one(edits)();
    const kind = one(Object.keys(kinds));
    const operate = await kinds[kind]!();
    const undone = kind === UNDO && last?.undo ? last : null;
    await turns();
    const [before, was] = [workbook.contents(), workbook.contentsText()];
    const failure = random() < 0.5 ? one(FAILURES) : null;
    const fault = failAt({ batch: failure ? 1 + below(5) : Infinity, ...(random() < 0.6 ? { action: 1 + below(60) } : {}) }, failure ?? 'GeneralException');
    workbook.faults = fault;
    const outcome = await runImpatiently(operate(), fault, impatience);
    await turns(5);
    workbook.faults = {};
    const after = workbook.contents();
    const where = `operation ${result.operations} (kind ${kind}, ${fault.hasFailed ? failure : 'undisturbed'}, seed ${seed}), told ${outcome.message.key}${undone ? `, undoing ${undone.kind}` : ''}`;
    if (!outcome.ok && !['noAnswerUnknown', 'undoFailed'].includes(outcome.message.key)) {
      const is = workbook.contentsText();
      if (is !== was) throw new Error(`${where}: half done; ${difference(was, is)}`);
    }
    const lostIn = (now: object): string | null => (undone ? lostByUndo(before, now, undone.ends) : lostBy(before, now)) ?? lostEntry(before, now, entries);
    const lost = lostIn(after);
    if (lost) throw new Error(`${where}: lost ${lost}`);
    const orphan = workbook.sheetNames.find((name) => name.startsWith('GHZB_')) ?? workbook.engine.listNames().find(({ name, formula }) => /^GHZB_(?!他人)/.test(name) && !workbook.sheetNames.some((sheet) => formula.includes(sheet)))?.name;
    if (orphan) throw new Error(`${where}: left ${orphan} over`);
    if (workbook.handlerCount > 0) throw new Error(`${where}: left an event handler behind`);
    if (fault.hasFailed && !outcome.ok) {
      count(kind, 'failed');
      const second = await operate();
      if (!second.ok && /^(failed|noAnswer|undoFailed)/.test(second.message.key)) throw new Error(`${where}: a second try ends with ${second.message.key}, ${JSON.stringify(second.notes)}`);
      const then = workbook.contents();
      const lostThen = lostIn(then);
      if (lostThen) throw new Error(`${where}: a second try lost ${lostThen}`);
      if (second.ok) last = { kind, undo: second.undo, ends: { before, after: then } };
    } else if (outcome.ok) {
      count(kind, 'done');
      last = { kind, undo: outcome.undo, ends: { before, after } };
    } else count(kind, 'refused');
  }
  return result;
}
