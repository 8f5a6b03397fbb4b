import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetLanguage } from '../../../domain/sheets/language';
import type { RegionsRequest } from '../../../domain/sheets/regions/request';
import type { ExistingChoice } from '../../../workbook/insertTemplate';
import { sentence } from '../../operations/notice';
import { useOperations } from '../../operations/OperationsContext';
import { useServices } from '../../services/ServicesContext';
import type { Question, SpellingChoice } from './useInsertTemplate';

export interface InsertRegions {
  readonly insert: (request: RegionsRequest) => void;
  readonly question: Question | null;
  readonly answer: (choice: ExistingChoice | 'cancel') => Promise<void>;
}

/** Inserts 分解落实, and asks first where this very sheet exists. */
export function useInsertRegions(spelling: SpellingChoice, language: SheetLanguage): InsertRegions {
  const { t } = useTranslation();
  const { run, say } = useOperations();
  const { insertRegions } = useServices();
  const [asked, setAsked] = useState<(Question & { readonly request: RegionsRequest }) | null>(null);

  const insert = async (request: RegionsRequest, existing?: ExistingChoice): Promise<void> => {
    const outcome = await run('doing.insertRegions', (task) =>
      insertRegions({ ...request, existing, language, spelling: spelling === 'auto' ? undefined : spelling }, task),
    );
    if (outcome && !outcome.ok && outcome.choices?.length) setAsked({ template: 'regions', text: sentence(t, outcome.message), choices: outcome.choices, request });
  };

  const answer = async (choice: ExistingChoice | 'cancel'): Promise<void> => {
    setAsked(null);
    if (choice === 'cancel') say({ intent: 'info', text: t('templates.cancelled'), notes: [] });
    else if (asked) await insert(asked.request, choice);
  };

  return { insert: (request) => void insert(request), question: asked, answer };
}
