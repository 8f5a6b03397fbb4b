import { FluentProvider, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTheme } from './theme/useTheme';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '480px', margin: '0 auto', minHeight: '100vh', boxSizing: 'border-box', padding: '48px 24px', lineHeight: '24px' },
  text: { margin: 0 },
});

/** What somebody sees who opens the pane's address in a browser. */
export default function OutsideExcel() {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme().theme}>
      <main className={styles.page}>
        <Title3 as="h1">{t('outside.title')}</Title3>
        <p className={styles.text}>{t('outside.what')}</p>
        <p className={styles.text}>{t('outside.how')}</p>
      </main>
    </FluentProvider>
  );
}
