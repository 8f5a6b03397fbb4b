import type { Indicator, Plan } from '../plan/schema';

/** A line of 监测台账: an indicator, or one part of a structure indicator right below it. */
export type LedgerRow =
  | { readonly kind: 'scalar'; readonly key: string; readonly indicator: Indicator }
  | { readonly kind: 'structure'; readonly key: string; readonly indicator: Indicator; readonly partKeys: readonly string[] }
  | { readonly kind: 'part'; readonly key: string; readonly indicator: Indicator; readonly part: number };

/** What a part's line shows as its code, e.g. `RC02-1`; it finds the line again in an update. */
export const partKey = (indicator: Indicator, part: number): string => `${indicator.code}-${part + 1}`;

/** One line an indicator in the plan's order, and one line a part below each structure. */
export const ledgerRows = (plan: Plan): readonly LedgerRow[] =>
  plan.indicators.flatMap((indicator): LedgerRow[] => {
    if (!indicator.parts) return [{ kind: 'scalar', key: indicator.code, indicator }];
    const partKeys = indicator.parts.map((_, part) => partKey(indicator, part));
    return [
      { kind: 'structure', key: indicator.code, indicator, partKeys },
      ...partKeys.map((key, part): LedgerRow => ({ kind: 'part', key, indicator, part })),
    ];
  });
