import { Button, Link, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../components/ActionButton';
import { CopyReport } from '../components/CopyReport';
import { reloadPane } from '../components/reloadPane';
import type { Notice } from '../operations/notice';
import { useOperations } from '../operations/OperationsContext';
import { useServices } from '../services/ServicesContext';

const useStyles = makeStyles({
  bar: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`, paddingBlock: tokens.spacingVerticalS, '@media (max-width: 240px)': { gridTemplateColumns: 'auto 1fr auto', gridTemplateAreas: '"icon . actions" "body body body"' } },
  text: { display: 'block', lineHeight: '22px', overflowWrap: 'anywhere' },
  notes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, lineHeight: '22px' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS, ':not(:empty)': { marginTop: tokens.spacingVerticalXS } },
});

/** How the latest operation ended, with what can be done about it. */
export default function NoticeBar({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { dismiss, run, undo } = useOperations();
  const { goTo } = useServices();
  const { place, undoable } = notice;
  return (
    <MessageBar intent={notice.intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <span className={styles.text}>{notice.text}</span>
        {notice.notes.length > 0 && (
          <ul className={styles.notes}>
            {notice.notes.map((note) => <li key={note}>{note}</li>)}
          </ul>
        )}
        <div className={styles.buttons}>
          {place && <Link as="button" onClick={() => void run('doing.goTo', () => goTo(place))}>{t('message.goTo', { sheet: place.sheetName })}</Link>}
          {undoable !== undefined && <ActionButton size="small" onClick={() => void undo(undoable)}>{t('message.undo')}</ActionButton>}
          {notice.outdated && <Button size="small" onClick={reloadPane}>{t('error.reload')}</Button>}
          {notice.report && <CopyReport report={notice.report} />}
        </div>
      </MessageBarBody>
      <MessageBarActions
        containerAction={<Button appearance="transparent" aria-label={t('message.dismiss')} icon={<DismissRegular />} onClick={dismiss} />}
      />
    </MessageBar>
  );
}
