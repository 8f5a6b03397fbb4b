import { lazy, Suspense, useId, useState } from 'react';
import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useTranslation } from 'react-i18next';
import type { SheetLanguage } from '../../../domain/sheets/language';
import type { RegionsRequest } from '../../../domain/sheets/regions/request';
import type { ShareMethod } from '../../../domain/sheets/words/regions';
import { ActionButton } from '../../components/ActionButton';
import { Reason } from '../../components/Reason';
import { ScopeFields } from './ScopeFields';
import { useInsertRegions } from './useInsertRegions';
import type { SpellingChoice } from './useInsertTemplate';
import { useScope } from './useScope';
import { useTemplateFile } from './useTemplateFile';

const ExistingSheetDialog = lazy(() => import(/* webpackChunkName: "dialog" */ './ExistingSheetDialog'));

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  narrow: { minWidth: 0, width: '100%' },
  note: { margin: 0, lineHeight: '20px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Letters of a column's name: it stands in one cell of the sheet. */
const MOST_BASIS_NAME = 60;

/** Which target is handed on to the regions, and by which shares. */
export default function RegionsForm({ spelling, language }: { spelling: SpellingChoice; language: SheetLanguage }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const scope = useScope();
  const reasonId = useId();
  const [method, setMethod] = useState<ShareMethod>('basis');
  const [basisName, setBasisName] = useState('');
  const { insert, question, answer } = useInsertRegions(spelling, language);
  const makeFile = useTemplateFile(language);

  const { of } = scope;
  const request: RegionsRequest | null = of && { of, method, basisName: method === 'basis' && basisName.trim() ? basisName.trim() : undefined };
  return (
    <div className={styles.root}>
      <ScopeFields {...scope} />
      <Field label={t('regions.method')}>
        <RadioGroup value={method} onChange={(_, { value }) => setMethod(value as ShareMethod)}>
          <Radio value="basis" label={t('regions.basis')} />
          <Radio value="typed" label={t('regions.typed')} />
          <Radio value="equal" label={t('regions.equal')} />
        </RadioGroup>
      </Field>
      {method === 'basis' && (
        <Field label={t('regions.basisName')} hint={t('regions.basisHint')}>
          <Input className={styles.narrow} value={basisName} maxLength={MOST_BASIS_NAME} placeholder={t('regions.basisExample')} onChange={(_, { value }) => setBasisName(value)} />
        </Field>
      )}
      <p className={styles.note}>{t('regions.rates')}</p>
      <div className={styles.actions}>
        <ActionButton appearance="primary" icon={<TableAddRegular />} blockedBy={request ? undefined : reasonId} onClick={() => request && insert(request)}>{t('regions.insert')}</ActionButton>
        <ActionButton icon={<ArrowDownloadRegular />} blockedBy={request ? undefined : reasonId} onClick={() => request && makeFile({ regions: request })}>{t('templates.saveFile')}</ActionButton>
      </div>
      {of === null && <Reason id={reasonId} text={t('regions.blocked')} />}
      {question && (
        <Suspense fallback={null}>
          <ExistingSheetDialog question={question} onAnswer={async (choice) => { if (choice !== 'insertLedger') await answer(choice); }} />
        </Suspense>
      )}
    </div>
  );
}
