import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HighlightSummary } from '../../../workbook/highlightRules';
import type { RequiredRate } from '../../../workbook/highlightRules';
import { sentence } from '../../operations/notice';
import { useAfterUndo } from '../../operations/useAfterUndo';
import { useOperations } from '../../operations/OperationsContext';
import { useServices } from '../../services/ServicesContext';

export type Rules =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly rules: readonly HighlightSummary[] }
  | { readonly state: 'failed'; readonly text: string };

/**
 * The workbook's highlights made by the add-in, and what can be done with them. The list is read again after each operation and each undo.
 * @param active false while another view is in front; coming back reads the list again
 */
export function useHighlight(active: boolean) {
  const { t } = useTranslation();
  const { run } = useOperations();
  const { goTo, highlightSelection, listHighlights, removeHighlights, updateHighlight } = useServices();
  const [rules, setRules] = useState<Rules>({ state: 'reading' });

  const refresh = useCallback(async () => {
    try {
      const outcome = await listHighlights();
      setRules(outcome.ok ? { state: 'read', rules: outcome.value } : { state: 'failed', text: sentence(t, outcome.message) });
    } catch {
      setRules({ state: 'failed', text: t('rules.failed') });
    }
  }, [listHighlights, t]);

  useEffect(() => {
    if (active) void refresh();
  }, [active, refresh]);
  useAfterUndo(() => {
    if (active) void refresh();
  });

  return {
    rules,
    refresh,
    goTo: (rule: HighlightSummary) => run('doing.goTo', () => goTo({ sheetName: rule.sheetName, address: rule.address })),
    highlight: async (rate: RequiredRate) => {
      await run('doing.highlight', () => highlightSelection(rate));
      await refresh();
    },
    update: async (id: string, rate: RequiredRate): Promise<boolean> => {
      const outcome = await run('doing.updateRule', () => updateHighlight(id, rate));
      await refresh();
      return outcome?.ok ?? false;
    },
    remove: async (ids: readonly string[]) => {
      await run('doing.removeRules', () => removeHighlights(ids));
      await refresh();
    },
  };
}
