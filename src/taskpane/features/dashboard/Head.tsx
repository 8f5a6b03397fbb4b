import { Button, Dropdown, makeStyles, Option, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useTranslation } from 'react-i18next';
import type { LedgerName } from '../../../workbook/dashboard/readLedgerNow';
import { useDashboardFormats } from './useDashboardFormats';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalS, alignItems: 'center' },
  name: { margin: 0, minWidth: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  choice: { minWidth: 0, width: '100%', maxWidth: '320px' },
  lines: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, margin: 0, lineHeight: '20px', fontVariantNumeric: 'tabular-nums' },
  read: { gridColumn: '1 / -1', margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly ledgers: readonly LedgerName[];
  readonly chosen: LedgerName;
  /** When it was read, in milliseconds since 1970. */
  readonly at: number;
  readonly follows: boolean;
  /** The report date and 序时进度; null where the ledger has no usable date. */
  readonly asOf: { readonly date: string; readonly elapsed: number } | null;
  readonly onChoose: (sheetId: string) => void;
  readonly onRefresh: () => void;
}

/** Which ledger this is, as of when, and how old what is shown here is. */
export function Head({ ledgers, chosen, at, follows, asOf, onChoose, onRefresh }: Props) {
  const { t } = useTranslation('dashboard');
  const styles = useStyles();
  const { date, percent, time } = useDashboardFormats();
  return (
    <div className={styles.root}>
      {ledgers.length > 1 ? (
        <Dropdown inlinePopup className={styles.choice} aria-label={t('dashboard.ledger')} value={chosen.sheetName} selectedOptions={[chosen.sheetId]} onOptionSelect={(_, { optionValue }) => optionValue && onChoose(optionValue)}>
          {ledgers.map(({ sheetId, sheetName }) => <Option key={sheetId} value={sheetId}>{sheetName}</Option>)}
        </Dropdown>
      ) : (
        <p className={styles.name}>{chosen.sheetName}</p>
      )}
      <Tooltip relationship="label" content={t('dashboard.again')}>
        <Button appearance="subtle" icon={<ArrowClockwiseRegular />} onClick={onRefresh} />
      </Tooltip>
      {asOf && (
        <p className={styles.lines}>
          <span>{t('dashboard.date', { date: date(asOf.date) })}</span>
          <span>{t('dashboard.elapsed', { share: percent(asOf.elapsed) })}</span>
        </p>
      )}
      <p className={styles.read}>{t(follows ? 'dashboard.follows' : 'dashboard.readAt', { time: time(at) })}</p>
    </div>
  );
}
