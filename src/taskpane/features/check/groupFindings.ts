import type { Finding, FindingKind } from '../../../workbook/checkWorkbook';

/** What a check found of one kind, in the order in which it was found. */
export interface FindingGroup {
  readonly kind: FindingKind;
  readonly findings: readonly Finding[];
}

/** What makes numbers wrong or absent first, what only looks untidy last. */
const order: readonly FindingKind[] = ['dead-formula', 'dead-name', 'broken-reference', 'lost-ledger', 'no-report-date', 'undated-columns', 'outdated-cutoffs', 'broken-name', 'broken-rule', 'duplicate-rule'];

export const groupFindings = (findings: readonly Finding[]): FindingGroup[] =>
  order
    .map((kind) => ({ kind, findings: findings.filter((finding) => finding.kind === kind) }))
    .filter((group) => group.findings.length > 0);

/** Where a finding is, as the user reads it; a name belongs to no sheet and stands for itself. */
export const placeOf = ({ sheetName, address, detail }: Finding): string => (sheetName === '' ? detail : `${sheetName}!${address}`);
