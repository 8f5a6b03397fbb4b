import { areaAddress } from '../domain/sheets/address';
import type { Area, ValidationPlan } from '../domain/sheets/sheetPlan';

/** Excel takes 8,192 characters of addresses at once. */
const MOST_CHARACTERS = 8_000;

export interface ValidationRun {
  /** Any of those that are alike. */
  readonly plan: ValidationPlan;
  readonly areas: readonly Area[];
  readonly addresses: string;
}

/** Puts areas with the same rule and the same words together, so that the number of calls does not grow with the number of indicators. */
export const validationRuns = (validations: readonly ValidationPlan[]): readonly ValidationRun[] => {
  const runs: { plan: ValidationPlan; areas: Area[]; addresses: string }[] = [];
  const open = new Map<string, (typeof runs)[number]>();
  for (const plan of validations) {
    const { area, ...like } = plan;
    const key = JSON.stringify(like);
    const address = areaAddress(area);
    const run = open.get(key);
    if (run && run.addresses.length + 1 + address.length <= MOST_CHARACTERS) {
      run.areas.push(area);
      run.addresses += `,${address}`;
    } else {
      const next = { plan, areas: [area], addresses: address };
      open.set(key, next);
      runs.push(next);
    }
  }
  return runs;
};
