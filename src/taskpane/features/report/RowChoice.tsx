import { useState } from 'react';
import { Dropdown, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { henan13 } from '../../../domain/plan/catalogue';
import type { ReportRow } from '../../../domain/reports/report';
import { IndicatorPicker } from '../../indicators/IndicatorPicker';
import { useFormats } from '../../indicators/useFormats';
import { shortened } from '../../components/shortened';
import { NONE } from './decisions';
import { LONGEST_LABEL } from './longestLabel';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  dropdown: { minWidth: 0, width: '100%' },
});

const OTHER = 'other';

interface Props {
  readonly row: ReportRow;
  readonly code: string | null;
  readonly onChange: (code: string) => void;
}

/** Which indicator a row is: one of those that came into question, none, or any other. */
export function RowChoice({ row: { label, result, remembered }, code, onChange }: Props) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  const [other, setOther] = useState(false);
  const { name } = useFormats();
  const nameOf = (of: string): string => {
    const indicator = henan13.indicators.find((each) => each.code === of);
    return indicator ? `${of} ${name(indicator)}` : of;
  };
  const recognised = result.kind === 'bound' ? [result.code] : result.kind === 'ask' ? result.candidates : [];
  const offered = [...new Set([...recognised, remembered, code])].filter((each): each is string => each !== null && each !== undefined && each !== NONE);
  const text = (value: string): string => (value === NONE ? t('row.notIndicator') : nameOf(value));
  const value = other ? t('row.other') : code === null ? '' : text(code);
  return (
    <div className={styles.root}>
      <Dropdown
        inlinePopup className={styles.dropdown} aria-label={t('row.choose', { label: shortened(label, LONGEST_LABEL) })} placeholder={t('row.chooseHint')}
        value={value} selectedOptions={other ? [OTHER] : code === null ? [] : [code]}
        onOptionSelect={(_, { optionValue }) => {
          setOther(optionValue === OTHER);
          if (optionValue !== undefined && optionValue !== OTHER) onChange(optionValue);
        }}
      >
        {offered.map((each) => <Option key={each} value={each}>{nameOf(each)}</Option>)}
        <Option value={NONE}>{t('row.notIndicator')}</Option>
        <Option value={OTHER}>{t('row.other')}</Option>
      </Dropdown>
      {other && <IndicatorPicker code={code === NONE ? null : code} onChange={(chosen) => chosen !== null && onChange(chosen)} />}
    </div>
  );
}
