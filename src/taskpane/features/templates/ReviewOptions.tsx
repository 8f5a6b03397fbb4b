import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { SheetLanguage } from '../../../domain/sheets/language';
import { LedgerField } from './LedgerField';
import type { ReviewForm } from './reviewForm';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  control: { minWidth: 0, width: '100%' },
});

interface Props {
  readonly review: ReviewForm;
  readonly onChange: (review: ReviewForm) => void;
}

const languages: readonly SheetLanguage[] = ['zh-CN', 'en-US'];
const languageKeys = { 'zh-CN': 'review.chinese', 'en-US': 'review.english' } as const;

/** Which ledger, as of when, and in which language. The spelling of formulas is chosen for all templates together. */
export default function ReviewOptions({ review, onChange }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <LedgerField ledger={review.ledger} onChange={(ledger) => onChange({ ...review, ledger })} />
      <Field label={t('review.date')} hint={review.ownDate ? undefined : t('review.dateHint')}>
        <RadioGroup value={review.ownDate ? 'own' : 'ledger'} onChange={(_, { value }) => onChange({ ...review, ownDate: value === 'own' })}>
          <Radio value="ledger" label={t('review.ledgerDate')} />
          <Radio value="own" label={t('review.ownDate')} />
        </RadioGroup>
      </Field>
      {review.ownDate && (
        <Field label={t('review.ownDateLabel')}>
          <Input className={styles.control} type="date" value={review.date} onChange={(_, { value }) => onChange({ ...review, date: value })} />
        </Field>
      )}
      <Field label={t('review.language')} hint={t('review.languageHint')}>
        <RadioGroup layout="horizontal" value={review.language} onChange={(_, { value }) => onChange({ ...review, language: value as SheetLanguage })}>
          {languages.map((language) => <Radio key={language} value={language} label={t(languageKeys[language])} />)}
        </RadioGroup>
      </Field>
    </div>
  );
}
