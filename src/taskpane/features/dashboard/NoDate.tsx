import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { enteredIn, type ReportDate } from '../../../domain/dashboard';
import { henan13 } from '../../../domain/plan/catalogue';
import type { LedgerNow } from '../../../workbook/dashboard/readLedgerNow';
import { useDashboardFormats } from './useDashboardFormats';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalM, lineHeight: '22px' },
  text: { margin: 0 },
  entered: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const sentences = { missing: 'dashboard.dateMissing', unreadable: 'dashboard.dateUnreadable', 'before-period': 'dashboard.dateBefore' } as const;

interface Props {
  readonly ledger: LedgerNow;
  readonly problem: Extract<ReportDate, { problem: unknown }>['problem'];
  readonly onGo: (address: string) => void;
}

/** A ledger without a usable report date: nothing is judged, and here is the cell that changes this. */
export function NoDate({ ledger, problem, onGo }: Props) {
  const { t } = useTranslation('dashboard');
  const styles = useStyles();
  const { date } = useDashboardFormats();
  const address = ledger.reportDateAddress;
  return (
    <div className={styles.root}>
      <p className={styles.text}>{t(sentences[problem], { address, start: date(henan13.plan.period.start) })}</p>
      <p className={styles.entered}>{t('dashboard.entered', { count: enteredIn(henan13, ledger.entries), total: henan13.indicators.length })}</p>
      <Button appearance="primary" onClick={() => onGo(address)}>{t('dashboard.goDate')}</Button>
    </div>
  );
}
