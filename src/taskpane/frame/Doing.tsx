import { useEffect, useState } from 'react';
import { Button, makeStyles, ProgressBar, Spinner, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { doingId } from '../operations/doingId';
import { useOperations } from '../operations/OperationsContext';

/** Shorter work is over before a bar could be read. */
const SHOWN_AFTER_MS = 500;

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'flex-start',
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { display: 'block', lineHeight: '22px', overflowWrap: 'anywhere' },
  progress: { display: 'grid', gridTemplateColumns: '1fr auto', alignItems: 'center', columnGap: tokens.spacingHorizontalM, width: '100%' },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** What is being done now; with how far it is and a way to stop it, where the operation can tell. */
export default function Doing() {
  const { t } = useTranslation();
  const styles = useStyles();
  const { doing, overdue, progress } = useOperations();
  if (!doing) return null;
  return (
    <div className={styles.root}>
      <Spinner size="tiny" label={{ children: t(doing), id: doingId }} />
      {progress ? <Measured /> : overdue && <span className={styles.text}>{t('message.overdue')}</span>}
    </div>
  );
}

function Measured() {
  const { t } = useTranslation();
  const styles = useStyles();
  const { doing, progress, stop, stopping } = useOperations();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown || !progress || !doing) return null;
  const count = t('message.progress', { ...progress });
  return (
    <div className={styles.progress}>
      <div>
        {/* Nothing is known until the first part is done: the bar then moves without saying how far. */}
        <ProgressBar aria-label={t(doing)} value={progress.done || undefined} max={progress.total} />
        <span className={styles.count} aria-hidden>{count}</span>
      </div>
      <Button size="small" disabledFocusable={stopping} onClick={stop}>{stopping ? t('message.stopping') : t('message.stop')}</Button>
    </div>
  );
}
