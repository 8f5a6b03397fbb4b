import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Spelling } from '../../../domain/formulas';
import type { UpdatableKind, WholePlanKind } from '../../../domain/sheets/sheetPlan';
import type { ExistingChoice } from '../../../workbook/insertTemplate';
import { sentence } from '../../operations/notice';
import { useOperations } from '../../operations/OperationsContext';
import { useServices } from '../../services/ServicesContext';

/** A sheet of ours is there already: the user says how to go on. */
export interface Question {
  readonly template: UpdatableKind;
  readonly text: string;
  readonly choices: readonly ExistingChoice[];
}

/** `auto`: our functions where the host has them, plain formulas elsewhere. */
export type SpellingChoice = 'auto' | Spelling;

export interface InsertTemplate {
  readonly insert: (template: WholePlanKind, existing?: ExistingChoice) => Promise<void>;
  /** Whether anything was inserted since the pane was opened. */
  readonly inserted: boolean;
  readonly spelling: SpellingChoice;
  readonly setSpelling: (spelling: SpellingChoice) => void;
  readonly question: Question | null;
  readonly answer: (choice: ExistingChoice | 'cancel') => Promise<void>;
}

const doing = { catalogue: 'doing.insertCatalogue', ledger: 'doing.insertLedger' } as const;

/** Inserts a template, and asks first where one of ours exists. Used by the view, the welcome and the ribbon. */
export function useInsertTemplate(): InsertTemplate {
  const { t } = useTranslation();
  const { run, say } = useOperations();
  const { insertTemplate } = useServices();
  const [inserted, setInserted] = useState(false);
  const [spelling, setSpelling] = useState<SpellingChoice>('auto');
  const [question, setQuestion] = useState<(Question & { readonly template: WholePlanKind }) | null>(null);

  const insert = useCallback(
    async (template: WholePlanKind, existing?: ExistingChoice) => {
      const outcome = await run(doing[template], () => insertTemplate({ kind: template, existing, spelling: spelling === 'auto' ? undefined : spelling }));
      if (outcome?.ok) setInserted(true);
      else if (outcome?.choices?.length) {
        setQuestion({ template, text: sentence(t, outcome.message), choices: outcome.choices });
      }
    },
    [run, insertTemplate, spelling, t],
  );

  const answer = useCallback(
    async (choice: ExistingChoice | 'cancel') => {
      setQuestion(null);
      if (choice === 'cancel') say({ intent: 'warning', text: t('templates.cancelled'), notes: [] });
      else if (question) await insert(question.template, choice);
    },
    [question, insert, say, t],
  );

  return { insert, inserted, spelling, setSpelling, question, answer };
}
