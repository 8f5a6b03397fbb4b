import { makeResetStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { PlainButton } from '../components/PlainButton';
import { reloadPane } from '../components/reloadPane';
import type { Notice } from '../operations/notice';

const useNotice = makeResetStyles({ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`, lineHeight: '22px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` });

/** A message without its bar: where the bar itself could not be fetched. */
export function PlainNotice({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  return (
    <div className={useNotice()}>
      <span>{[notice.text, ...notice.notes].join(' ')}</span>
      <PlainButton onClick={reloadPane}>{t('error.reload')}</PlainButton>
    </div>
  );
}
