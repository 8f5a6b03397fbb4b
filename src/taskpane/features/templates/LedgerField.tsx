import { useEffect } from 'react';
import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useLedgers } from './useLedgers';

const useStyles = makeStyles({ control: { minWidth: 0, width: '100%' } });

/** Which ledger to read; nothing to choose while the workbook has only one. */
export function LedgerField({ ledger, onChange }: { ledger: string | undefined; onChange: (ledger: string | undefined) => void }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { ledgers, readAgain } = useLedgers();
  const isGone = ledger !== undefined && ledgers !== null && !ledgers.includes(ledger);
  useEffect(() => {
    if (isGone) onChange(undefined);
  }, [isGone, onChange]);
  if (ledgers === null || ledgers.length < 2) return null;
  const chosen = isGone ? ledgers[0] : (ledger ?? ledgers[0]);
  return (
    <Field label={t('review.ledger')}>
      <Dropdown className={styles.control} value={chosen ?? ''} selectedOptions={chosen ? [chosen] : []} onOpenChange={(_, { open }) => open && readAgain()} onOptionSelect={(_, { optionValue }) => onChange(optionValue)}>
        {ledgers.map((name) => <Option key={name} value={name}>{name}</Option>)}
      </Dropdown>
    </Field>
  );
}
