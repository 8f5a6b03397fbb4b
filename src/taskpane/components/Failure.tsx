import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { CopyReport } from './CopyReport';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalM, minHeight: '100vh', boxSizing: 'border-box', padding: tokens.spacingHorizontalL, lineHeight: '22px' },
});

/** A view that could not be shown: what happened, what is unchanged, what to do. */
export function Failure({ report, onRetry }: { report: string; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="alert" className={useStyles().root}>
      <span>{t('error.view')}</span>
      <Button appearance="primary" onClick={onRetry}>{t('error.retry')}</Button>
      <CopyReport report={report} />
    </div>
  );
}
