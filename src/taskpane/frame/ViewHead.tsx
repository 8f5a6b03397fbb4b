import type { Ref } from 'react';
import { makeResetStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useTranslation } from 'react-i18next';
import type { PaneKey } from '../../messages/keys';
import type { BackStep } from '../components/BackStep';

const useHead = makeResetStyles({
  position: 'sticky',
  top: 0,
  zIndex: 1,
  backgroundColor: tokens.colorNeutralBackground1,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  // Magnified, the head would take the room of the work.
  '@media (max-height: 360px), (max-width: 240px)': { position: 'static' },
});
const useLine = makeResetStyles({ display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, boxSizing: 'border-box', maxWidth: '720px', margin: '0 auto', minHeight: '44px', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` });
const useBack = makeResetStyles({
  display: 'flex',
  flexShrink: 0,
  padding: '6px',
  border: 'none',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorSubtleBackground,
  color: tokens.colorNeutralForeground2,
  fontSize: '20px',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground2Hover },
  ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
});
const useTitle = makeResetStyles({ ...typographyStyles.subtitle2, margin: 0, ':focus': { outlineStyle: 'none' } });

interface Props {
  readonly title: PaneKey;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly back: BackStep;
}

/** Which job this is, and the way back. */
export function ViewHead({ title, heading, back }: Props) {
  const { t } = useTranslation();
  return (
    <header className={useHead()}>
      <div className={useLine()}>
        <button type="button" className={useBack()} aria-label={t(back.label)} title={t(back.label)} onClick={back.go}>
          <ArrowLeftRegular aria-hidden />
        </button>
        <h1 ref={heading} tabIndex={-1} className={useTitle()}>{t(title)}</h1>
      </div>
    </header>
  );
}
