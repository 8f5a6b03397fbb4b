import { makeResetStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { PlainButton } from '../components/PlainButton';
import { useOperations } from '../operations/OperationsContext';

const useCard = makeResetStyles({
  display: 'flex',
  flexDirection: 'column',
  rowGap: tokens.spacingVerticalM,
  padding: tokens.spacingHorizontalL,
  borderRadius: tokens.borderRadiusLarge,
  backgroundColor: tokens.colorBrandBackground2,
  color: tokens.colorNeutralForeground1,
  border: `1px solid ${tokens.colorTransparentStroke}`,
});
const useTitle = makeResetStyles({ ...typographyStyles.subtitle2, margin: 0 });
const useSteps = makeResetStyles({ display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, paddingInlineStart: '20px', lineHeight: '22px' });
const useActions = makeResetStyles({ display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS });

/** Three sentences for somebody who opens the pane for the first time, and the button to begin with. */
export function Welcome({ onLedger, onClose }: { onLedger: () => void; onClose: () => void }) {
  const { t } = useTranslation();
  const { doing } = useOperations();
  return (
    <section className={useCard()}>
      <h2 className={useTitle()}>{t('welcome.title')}</h2>
      <ol className={useSteps()}>
        <li>{t('welcome.first')}</li>
        <li>{t('welcome.second')}</li>
        <li>{t('welcome.third')}</li>
      </ol>
      <div className={useActions()}>
        <PlainButton appearance="primary" waiting={doing !== null} onClick={onLedger}>{t('welcome.begin')}</PlainButton>
        <PlainButton appearance="subtle" onClick={onClose}>{t('welcome.close')}</PlainButton>
      </div>
    </section>
  );
}
