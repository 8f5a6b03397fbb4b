import { Button, Link, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useTranslation } from 'react-i18next';
import { useOperations } from '../operations/OperationsContext';
import { useServices } from '../services/ServicesContext';
import type { Place } from '../../workbook/outcome';
import { CopyReport } from './CopyReport';
import { Doing } from './Doing';

const useStyles = makeStyles({
  region: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    maxHeight: '50vh',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    // On a low or magnified pane a message that stays in view would cover the work.
    '@media (max-height: 360px)': { position: 'static' },
  },
  bar: { margin: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`, paddingBlock: tokens.spacingVerticalS },
  text: { display: 'block', lineHeight: '22px', overflowWrap: 'anywhere' },
  notes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, lineHeight: '22px' },
});

/**
 * Always at the foot of the pane: what is being done, then what was done, what was not, and why. Two live regions stay in the page,
 * a polite one and an assertive one for errors, so that screen readers notice what appears in them.
 */
export function MessageArea() {
  const styles = useStyles();
  const { notice } = useOperations();
  return (
    <div className={styles.region}>
      <div role="status">
        <Doing />
        {notice && notice.intent !== 'error' && <NoticeBar />}
      </div>
      <div role="alert">{notice?.intent === 'error' && <NoticeBar />}</div>
    </div>
  );
}

function NoticeBar() {
  const { t } = useTranslation();
  const styles = useStyles();
  const { notice, dismiss, run } = useOperations();
  const { goTo } = useServices();
  if (!notice) return null;
  const show = (place: Place) => run('doing.goTo', () => goTo(place));
  return (
    <MessageBar intent={notice.intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <span className={styles.text}>
          {notice.text} {notice.place && <GoToLink place={notice.place} onGo={show} />}
        </span>
        {notice.notes.length > 0 && (
          <ul className={styles.notes}>
            {notice.notes.map((note) => <li key={note}>{note}</li>)}
          </ul>
        )}
        {notice.report && <CopyReport report={notice.report} />}
      </MessageBarBody>
      <MessageBarActions
        containerAction={<Button appearance="transparent" aria-label={t('message.dismiss')} icon={<DismissRegular />} onClick={dismiss} />}
      />
    </MessageBar>
  );
}

function GoToLink({ place, onGo }: { place: Place; onGo: (place: Place) => void }) {
  const { t } = useTranslation();
  return (
    <Link as="button" onClick={() => onGo(place)}>
      {t('message.goTo', { sheet: place.sheetName })}
    </Link>
  );
}
