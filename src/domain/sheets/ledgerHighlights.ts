import { taggedFormula } from '../highlights/ruleTag';
import { saysOneOf, verdictWords } from '../highlights/verdictWords';
import type { Plan } from '../plan/schema';
import { cellAddress } from './address';
import { actualKey, planYears } from './ledgerColumns';
import type { SheetLanguage } from './language';
import { columnOf, type LedgerLayout } from './ledgerLayout';
import type { HighlightRule } from './sheetPlan';
import { termWords } from './words/terms';

const tag = { kind: 'template', template: 'ledger' } as const;

/**
 * Native rules of a ledger: the verdict and its current value by what the verdict says, and every single year
 * of an indicator that must hold in each period. Nothing here depends on custom functions, which never work inside a rule.
 */
export const ledgerHighlights = (plan: Plan, layout: LedgerLayout, language: SheetLanguage): readonly HighlightRule[] => {
  const rows = [...layout.rows.values()];
  if (rows.length === 0) return [];
  const first = Math.min(...rows);
  const rowCount = Math.max(...rows) - first + 1;
  const years = planYears(plan);
  const firstYear = columnOf(layout, actualKey(years[0] ?? 0));
  const verdict = cellAddress(first, columnOf(layout, 'verdict'), 'column');
  const column = (key: string, columnCount = 1) => ({ row: first, column: columnOf(layout, key), rowCount, columnCount });

  const byVerdict = ['verdict', 'current'].flatMap((key) =>
    verdictWords
      .filter(({ look }) => key === 'verdict' || look !== 'met')
      .map(({ look, words }) => ({
        area: column(key),
        look,
        formula: taggedFormula(saysOneOf(verdict, words), tag),
      })),
  );

  const year = cellAddress(first, firstYear);
  const target = cellAddress(first, columnOf(layout, 'target'), 'column');
  const measure = cellAddress(first, columnOf(layout, 'measure'), 'column');
  const perYear = (word: string, condition: string): HighlightRule => ({
    area: column(actualKey(years[0] ?? 0), years.length),
    look: 'below',
    formula: taggedFormula(`AND(${measure}="${word}",ISNUMBER(${year}),ISNUMBER(${target}),${condition})`, tag),
  });
  return [...byVerdict, perYear(termWords[language].measure.floor, `${year}<${target}`), perYear(termWords[language].measure.ceiling, `${year}>${target}`)];
};
