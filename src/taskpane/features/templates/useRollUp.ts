import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { henan13 } from '../../../domain/plan/catalogue';
import { checkForms, type FormFinding, type FormProblem, type RollUpCheck } from '../../../domain/regions/checkForms';
import type { SheetLanguage } from '../../../domain/sheets/language';
import type { PaneKey } from '../../../messages/keys';
import { listed } from '../../../messages/listed';
import { noticeOf } from '../../operations/notice';
import { useOperations } from '../../operations/OperationsContext';
import { useServices } from '../../services/ServicesContext';

/** A sentence about one source. */
export interface SourceNote {
  readonly source: string;
  readonly text: string;
}

export interface RollUpState {
  readonly files: readonly File[];
  readonly pick: (files: readonly File[]) => void;
  /** Reads forms of this workbook and of the picked files and holds them against each other; writes nothing. */
  readonly read: () => void;
  readonly check: RollUpCheck | null;
  readonly notes: readonly SourceNote[];
  readonly confirm: () => void;
}

const problemKey: Readonly<Record<FormProblem, PaneKey>> = {
  otherVersion: 'rollUp.otherVersion', noHeadings: 'rollUp.noHeadings', noRegion: 'rollUp.noRegion', unknownRegion: 'rollUp.unknownRegion', noDate: 'rollUp.noDate', otherDate: 'rollUp.otherDate',
  otherIndicators: 'rollUp.otherIndicators', otherUnit: 'rollUp.otherUnit', duplicate: 'rollUp.duplicate', badValue: 'rollUp.badValue', blank: 'rollUp.blank',
};

/** @param language of the sheet that is written */
export function useRollUp(language: SheetLanguage): RollUpState {
  const { t, i18n } = useTranslation();
  const { perform, run } = useOperations();
  const { readFormSheets, readFormFiles, insertRollUp } = useServices();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [check, setCheck] = useState<RollUpCheck | null>(null);
  const [notes, setNotes] = useState<readonly SourceNote[]>([]);

  const pick = (next: readonly File[]): void => {
    setFiles(next);
    setCheck(null);
    setNotes([]);
  };
  const said = ({ source, problem, detail }: FormFinding): SourceNote => ({ source, text: t(problemKey[problem], { detail: listed(i18n.language, detail) }) });

  const read = (): void =>
    void perform('doing.readForms', async (task) => {
      setCheck(null);
      setNotes([]);
      const sheets = await readFormSheets();
      if (!sheets.ok) return noticeOf(t, sheets);
      const read = await readFormFiles(files, task);
      if (!read) return { intent: 'warning', text: t('rollUp.stopped'), notes: [] };
      const found = checkForms([...sheets.value, ...read.forms], henan13);
      const all = [
        ...read.unread.map((source) => ({ source, text: t('rollUp.unread') })),
        ...read.without.map((source) => ({ source, text: t('rollUp.notForm') })),
        ...(found?.findings ?? []).map(said),
      ];
      setNotes(all);
      setCheck(found);
      if (!found) return { intent: 'warning', text: t('rollUp.none'), notes: [] };
      const { accepted, missing } = found;
      // Whatever was found, the check itself was done, and stands so in the list of operations.
      return { intent: 'success', text: t('rollUp.checked', { accepted: accepted.length, missing: missing.length, findings: all.length }), notes: [] };
    });

  const confirm = (): void => {
    if (check) void run('doing.insertRollUp', (task) => insertRollUp(check, language, task));
  };
  return { files, pick, read, check, notes, confirm };
}
