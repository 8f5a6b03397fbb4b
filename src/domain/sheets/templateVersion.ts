import { ANNUAL_VERSION } from './annual/sheet';
import { CATALOGUE_VERSION } from './catalogueSheet';
import { LEDGER_VERSION } from './ledgerSheet';
import { PREFIX } from './ourNames';
import { FORM_VERSION } from './regionForm/sheet';
import { REGIONS_VERSION } from './regions/sheet';
import { REVIEW_VERSION } from './review/reviewSheets';
import { ROLL_UP_VERSION } from './rollUp/sheet';
import type { TemplateKind } from './sheetPlan';

/** Custom property of a sheet that says what it is: kind and version of the template, e.g. `ledger/1`. It goes with the sheet wherever it is copied. */
export const VERSION_PROPERTY = `${PREFIX}Template`;

/** The version of a template that this release writes. */
export const templateVersion: Readonly<Record<TemplateKind, number>> = {
  catalogue: CATALOGUE_VERSION,
  ledger: LEDGER_VERSION,
  annual: ANNUAL_VERSION,
  review: REVIEW_VERSION,
  regions: REGIONS_VERSION,
  regionForm: FORM_VERSION,
  rollUp: ROLL_UP_VERSION,
};

/** @example versionMark('ledger', 1) → 'ledger/1' */
export const versionMark = (kind: TemplateKind, version: number): string => `${kind}/${version}`;

/**
 * The version a sheet of ours carries. The first releases wrote none, and neither do hosts without custom properties, nor template files: 1.
 *
 * @example readVersion('rollUp/2') → 2; readVersion(null) → 1
 */
export const readVersion = (mark: string | null): number => {
  const version = Number(/^[a-zA-Z]+\/(\d{1,4})$/.exec(mark ?? '')?.[1]);
  return version >= 1 ? version : 1;
};

/**
 * Whether a sheet was written by a later release: a later version of a template, or a template that this release does not know.
 *
 * @example isNewer('ledger/99') → true; isNewer('ledger/1') → false; isNewer(null) → false
 */
export const isNewer = (mark: string | null): boolean => {
  const [, kind, version] = /^([a-zA-Z]+)\/(\d{1,4})$/.exec(mark ?? '') ?? [];
  if (kind === undefined) return false;
  return Number(version) > (kind in templateVersion ? templateVersion[kind as TemplateKind] : 0);
};
