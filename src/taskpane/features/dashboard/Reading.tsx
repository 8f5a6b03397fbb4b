import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'center', rowGap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`, textAlign: 'center', lineHeight: '22px' },
});

/** The ledger is being read; what holds it up, when it takes longer than usual. */
export function Reading({ overdue }: { overdue: boolean }) {
  const { t } = useTranslation('dashboard');
  return (
    <div role="status" className={useStyles().root}>
      <Spinner size="tiny" label={t('dashboard.reading')} />
      {overdue && <span>{t('dashboard.waiting')}</span>}
    </div>
  );
}
