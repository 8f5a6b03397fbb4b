import { methodNote } from '../domain/formulas/methodNote';
import { properSpelling } from '../domain/handover';
import { currentSettings } from '../domain/settings/currentSettings';
import { cellInput, contentInput } from './cellInput';
import type { Finding, WorkbookCheck } from './checkWorkbook';
import type { Message, Outcome } from './outcome';
import { loadRules, repairRules } from './repairRules';
import { runExcel } from './runExcel';

export interface RepairCount {
  readonly repaired: number;
  /** Findings that stay: on protected sheets, still without the functions, or for the user to settle. */
  readonly left: number;
}

type CellContent = string | number | boolean;

/** A formula that Excel reads anew; anything else as it was. */
const enteredAgain = (content: CellContent): ReturnType<typeof cellInput> =>
  typeof content === 'string' && content.startsWith('=') ? cellInput({ formula: properSpelling(content) }) : contentInput(content);

const repairable = (findings: readonly Finding[], kind: Finding['kind']): readonly Finding[] => findings.filter((finding) => finding.kind === kind && finding.repairable);

const notesOf = (stillDead: number, left: number): readonly Message[] => [
  ...(stillDead > 0 ? [{ key: 'repairStillDead', params: { count: stillDead } } as const] : []),
  ...(left > 0 ? [{ key: 'repairLeft', params: { left } } as const] : []),
];

/**
 * Repairs what a check found repairable, in two round trips whatever its number: formulas are entered again in place, repeated
 * rules and unused broken names go, broken highlights are made anew.
 *
 * @param check what {@link checkWorkbook} gave; check again when the workbook has changed since
 */
export const repairWorkbook = ({ findings }: WorkbookCheck): Promise<Outcome<RepairCount>> =>
  runExcel(async (context): Promise<Outcome<RepairCount>> => {
    const { worksheets, names } = context.workbook;
    const areas = repairable(findings, 'dead-formula').map(({ sheetName, address }) => worksheets.getItem(sheetName).getRange(address));
    const broken = repairable(findings, 'broken-name').map(({ detail }) => names.getItemOrNullObject(detail));
    const cutoffs = repairable(findings, 'outdated-cutoffs').map(({ sheetName, address }) => worksheets.getItem(sheetName).getRange(address));
    const rules = loadRules(context, findings);
    if (areas.length + broken.length + cutoffs.length + rules.length === 0)
      return { ok: true, value: { repaired: 0, left: findings.length }, message: { key: 'repairNothing' }, notes: notesOf(0, findings.length) };
    areas.forEach((area) => area.load('formulas'));
    broken.forEach((name) => name.load('name'));
    await context.sync();

    for (const area of areas) {
      area.formulas = (area.formulas as CellContent[][]).map((line) => line.map(enteredAgain));
      area.load('values');
    }
    const present = broken.filter((name) => !name.isNullObject);
    present.forEach((name) => name.delete());
    cutoffs.forEach((cell) => { cell.values = [[methodNote(currentSettings())]]; });
    const mendedRules = repairRules(rules);
    await context.sync();

    const dead = areas.map((area) => area.values.flat().filter((value) => value === '#NAME?').length);
    const repaired = dead.filter((count) => count === 0).length + present.length + cutoffs.length + mendedRules;
    const left = findings.length - repaired;
    const stillDead = dead.reduce((sum, count) => sum + count, 0);
    return { ok: true, value: { repaired, left }, message: { key: 'repaired', params: { repaired } }, notes: notesOf(stillDead, left) };
  });
