import { Dropdown, makeStyles, Option } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { unitChoices } from './unitChoices';

const useStyles = makeStyles({ root: { minWidth: 0, width: '100%' } });

interface Props {
  readonly label: string;
  readonly code: string;
  readonly unit: string | undefined;
  readonly onChange: (unit: string) => void;
}

/** In what the numbers are counted, where the report does not say it: 1451000 may be persons or 万人. */
export function UnitChoice({ label, code, unit, onChange }: Props) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  const choices = unitChoices(code);
  if (choices.length === 0) return null;
  return (
    <Dropdown
      inlinePopup className={styles.root} aria-label={t('row.chooseUnit', { label })} placeholder={t('row.unitHint')}
      value={unit ?? ''} selectedOptions={unit === undefined ? [] : [unit]}
      onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onChange(optionValue)}
    >
      {choices.map((each) => <Option key={each} value={each}>{each}</Option>)}
    </Dropdown>
  );
}
