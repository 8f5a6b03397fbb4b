import { Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../components/ActionButton';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  title: { margin: 0 },
  steps: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, paddingInlineStart: '20px', lineHeight: '22px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Three sentences for somebody who opens the pane for the first time, and the button to begin with. */
export function Welcome({ onLedger, onClose }: { onLedger: () => void; onClose: () => void }) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <Subtitle1 as="h2" className={styles.title}>{t('welcome.title')}</Subtitle1>
      <ol className={styles.steps}>
        <li>{t('welcome.first')}</li>
        <li>{t('welcome.second')}</li>
        <li>{t('welcome.third')}</li>
      </ol>
      <div className={styles.actions}>
        <ActionButton appearance="primary" onClick={onLedger}>{t('welcome.begin')}</ActionButton>
        <Button appearance="subtle" onClick={onClose}>{t('welcome.close')}</Button>
      </div>
    </section>
  );
}
