import { makeResetStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { CopyReport } from './CopyReport';
import type { Broken } from './ErrorBoundary';
import { PlainButton } from './PlainButton';
import { reloadPane } from './reloadPane';

const useFailure = makeResetStyles({ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalM, boxSizing: 'border-box', padding: tokens.spacingHorizontalL, lineHeight: '22px' });
const useText = makeResetStyles({ margin: 0, maxWidth: '60ch' });
const useButtons = makeResetStyles({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS });

/** A view that could not be shown: what happened, what is unchanged, what to do. */
export function Failure({ broken, onRetry }: { broken: Broken; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="alert" className={useFailure()}>
      <p className={useText()}>{broken.outdated ? t('error.outdated') : t('error.view')}</p>
      <div className={useButtons()}>
        {broken.outdated
          ? <PlainButton appearance="primary" onClick={reloadPane}>{t('error.reload')}</PlainButton>
          : <PlainButton appearance="primary" onClick={onRetry}>{t('error.retry')}</PlainButton>}
        <CopyReport report={broken.report} />
      </div>
    </div>
  );
}
