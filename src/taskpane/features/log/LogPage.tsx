import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../components/CopyButton';
import { EmptyState } from '../../components/EmptyState';
import { useOperations } from '../../operations/OperationsContext';
import { ActivityItem } from './ActivityItem';
import { useLogText } from './useLogText';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0, '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  copy: { alignSelf: 'flex-start' },
});

/** What was done in this workbook since the pane was opened: when, where, what was left alone and why, and how to take it back. */
export default function LogPage({ onHome }: { onHome: () => void }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { activities } = useOperations();
  const text = useLogText(activities);
  if (activities.length === 0) return <EmptyState text={t('log.empty')} action={<Button onClick={onHome}>{t('log.home')}</Button>} />;
  return (
    <div className={styles.page}>
      <p className={styles.note}>{t('log.note')}</p>
      <ol className={styles.list} aria-label={t('log.list')} reversed>
        {activities.map((activity) => <ActivityItem key={activity.id} activity={activity} />)}
      </ol>
      <div className={styles.copy}><CopyButton label={t('log.copy')} text={text} /></div>
    </div>
  );
}
