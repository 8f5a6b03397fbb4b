import { brokenNames, brokenReferences, deadAreas, deadNames, hasForeignPrefix, ledgerReaders, lostLedger, missingDates, outdatedCutoffs, undatedColumns, usesPlan } from '../domain/handover';
import { henan13 } from '../domain/plan/catalogue';
import { currentSettings, settingsAreKnown } from '../domain/settings/currentSettings';
import { areaAddress } from '../domain/sheets/address';
import type { Message, Outcome } from './outcome';
import { readWorkbook, type WorkbookRead } from './readContents';
import { skippedNote, type TooLarge } from './readSheets';
import { readOurRules, type OurRule } from './readOurRules';
import { runExcel } from './runExcel';
import { goOn, quietTask, type Task } from './task';

/**
 * What can be wrong with a workbook of ours. `dead-formula`: our functions show `#NAME?`; `dead-name`: a name whose formula holds our functions as Excel could not read them; `broken-name`: a name of ours refers to
 * `#REF!`; `broken-reference`: a formula asks for a name or table of ours that is gone, or one of our calls has lost its cells; `lost-ledger`: 年度计划 or 中期评估 has lost the cells it reads; `duplicate-rule`, `broken-rule`: highlight rules of ours; `no-report-date`: a ledger with figures that judges nothing; `undated-columns`: columns of ours at a report whose date is gone; `outdated-cutoffs`: a sheet prints other cut-offs than the settings have.
 */
export type FindingKind = 'dead-formula' | 'dead-name' | 'broken-reference' | 'lost-ledger' | 'broken-name' | 'duplicate-rule' | 'broken-rule' | 'no-report-date' | 'undated-columns' | 'outdated-cutoffs';

export interface Finding {
  readonly kind: FindingKind;
  /** Empty for a name, which belongs to the workbook. */
  readonly sheetName: string;
  /** Cells of one kind side by side stand in one finding, e.g. `O7:S54`. Without the sheet; empty for a name. */
  readonly address: string;
  /** The first formula, the name, or the rule's formula, as it stands; for `undated-columns` the cells that wait for the date. */
  readonly detail: string;
  /** False where the user has to decide or type something, and where something is in the way: see `blockedBy`. */
  readonly repairable: boolean;
  readonly blockedBy?: 'protected';
  /** For the two kinds of rules. */
  readonly ruleId?: string;
}

export interface WorkbookCheck {
  readonly findings: readonly Finding[];
}

/** Protection takes the repair away, whatever it would be. */
const onSheet = (isProtected: boolean, finding: Finding): Finding => (isProtected && finding.repairable ? { ...finding, repairable: false, blockedBy: 'protected' } : finding);

const cellFindings = ({ sheets, names, scopedNames, tables, tooLarge }: WorkbookRead): readonly Finding[] => {
  const readers = ledgerReaders(names);
  const dates = missingDates(henan13, sheets, names);
  const isTold = (at: { readonly sheetName: string; readonly address: string }): boolean => dates.some(({ sheetName, address }) => sheetName === at.sheetName && address === at.address);
  const known = new Set([...names.map(({ name }) => name.toLowerCase()), ...tables.map(({ name }) => name.toLowerCase())]);
  return [
  ...sheets.flatMap((sheet) =>
    deadAreas(sheet).map(({ area, formula, repairable }) =>
      onSheet(sheet.isProtected, { kind: 'dead-formula', sheetName: sheet.name, address: areaAddress(area), detail: formula, repairable }),
    ),
  ),
  ...sheets.flatMap((sheet) =>
    brokenReferences(sheet, known, readers.has(sheet.name)).map(({ area, formula }): Finding => ({ kind: 'broken-reference', sheetName: sheet.name, address: areaAddress(area), detail: formula, repairable: false })),
  ),
  ...sheets.filter(({ name }) => readers.has(name)).flatMap((sheet) =>
    lostLedger(sheet).map(({ area, formula }): Finding => ({ kind: 'lost-ledger', sheetName: sheet.name, address: areaAddress(area), detail: formula, repairable: false })),
  ),
  ...deadNames(names, sheets).map(({ name, repairable }): Finding => ({ kind: 'dead-name', sheetName: '', address: '', detail: name, repairable })),
  // A name of one sheet can hide one of the workbook: which of them a formula means, the user decides.
  ...scopedNames.filter(({ formula }) => usesPlan(formula) && hasForeignPrefix(formula)).map(({ sheetName, name }): Finding => ({ kind: 'dead-name', sheetName: '', address: '', detail: `${sheetName}!${name}`, repairable: false })),
  // A sheet that was not looked at may use the name.
  ...brokenNames(names, sheets).map(({ name, used }): Finding => ({ kind: 'broken-name', sheetName: '', address: '', detail: name, repairable: !used && tooLarge.length === 0 })),
  ...dates.map((date): Finding => ({ kind: 'no-report-date', ...date, detail: '', repairable: false })),
  ...undatedColumns(sheets, names).filter((at) => !isTold(at)).map(({ readers, ...at }): Finding => ({ kind: 'undated-columns', ...at, detail: readers.join(', '), repairable: false })),
  // Before the workbook has been asked, the settings are only the defaults.
  ...(settingsAreKnown() ? outdatedCutoffs(sheets, names, currentSettings()) : []).map(({ follows, ...at }): Finding =>
    onSheet(sheets.some(({ name, isProtected }) => name === at.sheetName && isProtected), { kind: 'outdated-cutoffs', ...at, detail: '', repairable: follows }),
  ),
  ];
};

const ruleFindings = (rules: readonly OurRule[]): readonly Finding[] => {
  const seen = new Set<string>();
  return rules.flatMap(({ rule, sheet, state: { address }, formula }) => {
    const key = JSON.stringify([sheet.name, address, formula]);
    const isBroken = formula.includes('#REF!');
    const isRepeated = seen.has(key);
    seen.add(key);
    if (!isBroken && !isRepeated) return [];
    const kind = isRepeated ? 'duplicate-rule' : 'broken-rule';
    return [onSheet(sheet.protection.protected, { kind, sheetName: sheet.name, address, detail: formula, repairable: true, ruleId: rule.id })];
  });
};

const foundMessage = (count: number, repairable: number): Message => {
  if (count === 0) return { key: 'checkedClean' };
  return repairable === 0 ? { key: 'checkedForUser', params: { count } } : { key: 'checkedFound', params: { count, repairable } };
};

const notesOf = (findings: readonly Finding[]): readonly Message[] => {
  const blocked = findings.filter(({ blockedBy }) => blockedBy === 'protected');
  const sheets = [...new Set(blocked.map(({ sheetName }) => sheetName))];
  return [
    ...(blocked.length > 0 ? [{ key: 'checkBlocked', params: { count: blocked.length, sheets: sheets } } as const] : []),
    ...(findings.some(({ kind }) => kind === 'no-report-date') ? [{ key: 'repairReportDate' } as const] : []),
    ...(findings.some(({ kind }) => kind === 'undated-columns') ? [{ key: 'repairUndatedColumns' } as const] : []),
  ];
};

/** @param options what of the workbook is read, and whether sheets that are too large are skipped */
export const findProblems = async (context: Excel.RequestContext, options: Parameters<typeof readWorkbook>[1]): Promise<{ readonly findings: readonly Finding[]; readonly tooLarge: readonly TooLarge[] }> => {
  const book = await readWorkbook(context, options);
  const { rules } = await readOurRules(context);
  return { findings: [...cellFindings(book), ...ruleFindings(rules)], tooLarge: book.tooLarge };
};

/**
 * Looks for everything of ours that does not work in this workbook, in at most five round trips, more only for large sheets; changes nothing.
 *
 * @param task told the cells read; stops between two requests
 * @returns the findings; with notes that name the protected sheets to unlock first, and sheets that are too large to be looked at
 */
export const checkWorkbook = (task: Task = quietTask): Promise<Outcome<WorkbookCheck>> =>
  runExcel(async (context): Promise<Outcome<WorkbookCheck>> => {
    const { findings, tooLarge } = await findProblems(context, { skip: true, task });
    goOn(task);
    const repairable = findings.filter((finding) => finding.repairable).length;
    return {
      ok: true,
      value: { findings },
      message: foundMessage(findings.length, repairable),
      notes: [...skippedNote(tooLarge), ...notesOf(findings)],
    };
  });
