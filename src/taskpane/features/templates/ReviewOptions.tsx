import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
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

/** Which ledger, and as of when. Language and spelling of formulas are chosen for all templates together. */
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
    </div>
  );
}
