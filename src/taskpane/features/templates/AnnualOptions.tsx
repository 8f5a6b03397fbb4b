import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { AnnualForm } from './annualForm';
import { LedgerField } from './LedgerField';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM } });

interface Props {
  readonly annual: AnnualForm;
  readonly onChange: (annual: AnnualForm) => void;
}

/** Years only or quarters too, and which ledger. */
export default function AnnualOptions({ annual, onChange }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Field label={t('annual.periods')} hint={annual.quarterly ? t('annual.quarterlyHint') : undefined}>
        <RadioGroup value={annual.quarterly ? 'quarters' : 'years'} onChange={(_, { value }) => onChange({ ...annual, quarterly: value === 'quarters' })}>
          <Radio value="years" label={t('annual.yearly')} />
          <Radio value="quarters" label={t('annual.quarterly')} />
        </RadioGroup>
      </Field>
      <LedgerField ledger={annual.ledger} onChange={(ledger) => onChange({ ...annual, ledger })} />
    </div>
  );
}
