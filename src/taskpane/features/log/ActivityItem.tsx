import type { ReactElement } from 'react';
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { useTranslation } from 'react-i18next';
import type { PaneKey } from '../../../messages/keys';
import { ActionButton } from '../../components/ActionButton';
import { useFormats } from '../../indicators/useFormats';
import { useOperations } from '../../operations/OperationsContext';
import type { Activity } from '../../operations/useActivity';
import { useServices } from '../../services/ServicesContext';
import { endOf, type End } from './endOf';

const useStyles = makeStyles({
  item: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalM} 0`, lineHeight: '22px' },
  icon: { display: 'flex', fontSize: '20px', height: '22px', alignItems: 'center' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  notDone: { color: tokens.colorNeutralForeground3 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  undone: { color: tokens.colorNeutralForeground3 },
  head: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  past: { color: tokens.colorNeutralForeground3 },
  notes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  later: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS, ':not(:empty)': { marginTop: tokens.spacingVerticalXS } },
});

const words: Readonly<Record<End, PaneKey>> = { done: 'log.done', notDone: 'log.notDone', failed: 'log.failed', undone: 'log.undone' };
const icons: Readonly<Record<End, ReactElement>> = {
  done: <CheckmarkCircleRegular />,
  notDone: <SubtractCircleRegular />,
  failed: <ErrorCircleRegular />,
  undone: <ArrowUndoRegular />,
};

/** One operation: how and when it ended, what it said, where it was, and its undo. */
export function ActivityItem({ activity }: { activity: Activity }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { time } = useFormats();
  const { run, undo } = useOperations();
  const { goTo } = useServices();
  const { at, id, notice, undone } = activity;
  const { notes, place, text } = notice;
  const end = endOf(activity);
  const ended = time(at);
  return (
    <li className={styles.item}>
      <span className={mergeClasses(styles.icon, styles[end])} aria-hidden>{icons[end]}</span>
      <div>
        <div className={styles.head}>{`${ended} · ${t(words[end])}`}</div>
        <p className={mergeClasses(styles.text, end === 'undone' && styles.past)}>{text}</p>
        {notes.length > 0 && <ul className={styles.notes}>{notes.map((note) => <li key={note}>{note}</li>)}</ul>}
        {undone && (
          <p className={styles.later}>
            {undone.ok ? t('log.undoneAt', { time: time(undone.at), text: undone.text }) : t('log.notUndone', { text: undone.text })}
          </p>
        )}
        <div className={styles.actions}>
          {place && end !== 'undone' && <Link as="button" onClick={() => void run('doing.goTo', () => goTo(place))}>{t('message.goTo', { sheet: place.sheetName })}</Link>}
          {activity.undo && <ActionButton size="small" aria-label={t('log.undo', { time: ended })} onClick={() => void undo(id)}>{t('message.undo')}</ActionButton>}
        </div>
      </div>
    </li>
  );
}
