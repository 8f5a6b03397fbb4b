import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { defaultSettings } from '../../../domain/measures/settings';
import { ActionButton } from '../../components/ActionButton';
import { EmptyState } from '../../components/EmptyState';
import { sentence } from '../../operations/notice';
import type { StoredSettings } from '../../services/useStoredSettings';
import type { View } from '../../views';
import { Head } from './Head';
import { LedgerBoard } from './LedgerBoard';
import { Reading } from './Reading';
import { useDashboardFormats } from './useDashboardFormats';
import { useLedgerNow, type ReadFailure } from './useLedgerNow';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalL },
  note: { margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorTransparentStroke}`, backgroundColor: tokens.colorNeutralBackground3, lineHeight: '22px' },
  text: { margin: 0, lineHeight: '22px', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalS },
});

interface Props {
  /** Whether this view is in front: the workbook is not listened to otherwise. */
  readonly active: boolean;
  readonly stored: StoredSettings;
  readonly onLedger: () => Promise<unknown>;
  readonly onShow: (view: View) => void;
}

/** 看板: how the targets of a ledger stand, following its edits. */
export default function DashboardPage({ active, stored, onLedger, onShow }: Props) {
  const { t } = useTranslation('dashboard');
  const styles = useStyles();
  const { time } = useDashboardFormats();
  const { latest, failure, overdue, lost, follows, refresh, choose } = useLedgerNow(active);
  const reason = useReason(failure);

  // That there was no ledger is no answer for now either.
  const isUnknown = !latest?.reading.chosen;
  if (isUnknown && reason !== null) return <EmptyState text={t('dashboard.failed', { reason })} action={<Button appearance="primary" onClick={() => void refresh()}>{t('dashboard.again')}</Button>} />;
  if (!latest || (isUnknown && overdue)) return <Reading overdue={overdue} />;
  // Whoever has set cut-offs must not see others, not even for a moment.
  if (stored.state === 'reading') return <Reading overdue={overdue} />;
  const { at, reading } = latest;
  const { chosen, ledger } = reading;
  const insert = () => void onLedger().then(refresh);
  if (!chosen) {
    return (
      <EmptyState
        text={t(lost ? 'dashboard.noneNow' : 'dashboard.none')}
        action={
          <div className={styles.actions}>
            <ActionButton appearance="primary" onClick={insert}>{t('dashboard.insert')}</ActionButton>
            <Button onClick={() => onShow('templates')}>{t('dashboard.templates')}</Button>
          </div>
        }
      />
    );
  }
  const again = () => void refresh();
  return (
    <div className={styles.page}>
      {lost && <p className={styles.note}>{t('dashboard.otherNow', { sheet: chosen.sheetName })}</p>}
      {overdue && <p role="status" className={styles.note}>{t('dashboard.waiting')}</p>}
      {reason !== null && <p role="status" className={styles.note}>{t('dashboard.stale', { time: time(at), reason })}</p>}
      {ledger ? (
        <LedgerBoard
          reading={reading} ledger={ledger} at={at} follows={follows} settings={stored.state === 'read' ? stored.settings : defaultSettings}
          onChoose={choose} onRefresh={again} onSettings={() => onShow('settings')}
        />
      ) : (
        <>
          <Head ledgers={reading.ledgers} chosen={chosen} at={at} follows={follows} asOf={null} onChoose={choose} onRefresh={again} />
          <p className={styles.text}>{t('dashboard.unrecognised', { sheet: chosen.sheetName, headings: reading.missing.join(t('dashboard.separator')) })}</p>
        </>
      )}
    </div>
  );
}

/** Why reading failed, in words; null when it did not. */
function useReason(failure: ReadFailure | null): string | null {
  const { t } = useTranslation();
  const { t: here } = useTranslation('dashboard');
  if (failure === null) return null;
  return failure === 'unexpected' ? here('dashboard.unexpected') : sentence(t, failure);
}
