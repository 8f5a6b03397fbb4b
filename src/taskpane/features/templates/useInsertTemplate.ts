import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Spelling } from '../../../domain/formulas';
import type { SheetLanguage } from '../../../domain/sheets/language';
import type { OneClickKind, UpdatableKind, WholePlanKind } from '../../../domain/sheets/sheetPlan';
import type { PaneKey } from '../../../messages/keys';
import type { ExistingChoice } from '../../../workbook/insertTemplate';
import type { Outcome } from '../../../workbook/outcome';
import type { ReviewChoice } from '../../../workbook/review/insertReview';
import type { Task } from '../../../workbook/task';
import { sentence } from '../../operations/notice';
import { useOperations } from '../../operations/OperationsContext';
import { useServices } from '../../services/ServicesContext';
import { blankAnnual, type AnnualForm } from './annualForm';
import { blankReview, reviewRequest, type ReviewForm } from './reviewForm';
import { useSheetLanguage } from './useSheetLanguage';

/** Templates of which the workbook may hold one already. */
export type AskedKind = UpdatableKind | OneClickKind;

export type TemplateChoice = ExistingChoice | ReviewChoice;

/** The workbook is not ready as it is: the user says how to go on. */
export interface Question {
  readonly template: AskedKind;
  readonly text: string;
  readonly choices: readonly TemplateChoice[];
}

/** `auto`: our functions where the host has them, plain formulas elsewhere. */
export type SpellingChoice = 'auto' | Spelling;

export interface InsertTemplate {
  readonly insert: (template: OneClickKind, existing?: ExistingChoice) => Promise<void>;
  /** Whether anything was inserted since the pane was opened. */
  readonly inserted: boolean;
  readonly spelling: SpellingChoice;
  readonly setSpelling: (spelling: SpellingChoice) => void;
  /** Of new sheets and files; an update leaves a sheet in its own. */
  readonly language: SheetLanguage;
  readonly setLanguage: (language: SheetLanguage) => void;
  readonly review: ReviewForm;
  readonly setReview: (review: ReviewForm) => void;
  readonly annual: AnnualForm;
  readonly setAnnual: (annual: AnnualForm) => void;
  readonly question: Question | null;
  readonly answer: (choice: TemplateChoice | 'cancel') => Promise<void>;
}

const doing: Readonly<Record<OneClickKind, PaneKey>> = { catalogue: 'doing.insertCatalogue', ledger: 'doing.insertLedger', annual: 'doing.insertAnnual', review: 'doing.insertReview' };

/** Inserts a template, and asks first where one of ours exists. Used by the view, the welcome and the ribbon. */
export function useInsertTemplate(): InsertTemplate {
  const { t } = useTranslation();
  const { run, say } = useOperations();
  const { insertTemplate, insertAnnual, insertReview } = useServices();
  const [inserted, setInserted] = useState(false);
  const [spelling, setSpelling] = useState<SpellingChoice>('auto');
  const [language, setLanguage] = useSheetLanguage();
  const [review, setReview] = useState<ReviewForm>(blankReview);
  const [annual, setAnnual] = useState<AnnualForm>(blankAnnual);
  const [question, setQuestion] = useState<(Question & { readonly template: OneClickKind }) | null>(null);

  const insert = useCallback(
    async (template: OneClickKind, existing?: ExistingChoice) => {
      const chosen = spelling === 'auto' ? undefined : spelling;
      const single = (kind: WholePlanKind) => (task: Task): Promise<Outcome<unknown, TemplateChoice>> => insertTemplate({ kind, existing, language, spelling: chosen }, task);
      const operations: Readonly<Record<OneClickKind, (task: Task) => Promise<Outcome<unknown, TemplateChoice>>>> = {
        catalogue: single('catalogue'),
        ledger: single('ledger'),
        annual: (task) => insertAnnual({ ...annual, language, existing }, task),
        review: (task) => insertReview({ ...reviewRequest(review), existing, language, spelling: chosen }, task),
      };
      const outcome = await run(doing[template], operations[template]);
      if (outcome?.ok) setInserted(true);
      else if (outcome?.choices?.length) {
        setQuestion({ template, text: sentence(t, outcome.message), choices: outcome.choices });
      }
    },
    [run, insertTemplate, insertAnnual, insertReview, spelling, language, annual, review, t],
  );

  const answer = useCallback(
    async (choice: TemplateChoice | 'cancel') => {
      setQuestion(null);
      if (choice === 'cancel') say({ intent: 'info', text: t('templates.cancelled'), notes: [] });
      else if (choice === 'insertLedger') await insert('ledger');
      else if (question) await insert(question.template, choice);
    },
    [question, insert, say, t],
  );

  return { insert, inserted, spelling, setSpelling, language, setLanguage, annual, setAnnual, review, setReview, question, answer };
}
