import { useId } from 'react';
import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useTranslation } from 'react-i18next';
import { useCovering } from '../components/useCovering';

const useBox = makeResetStyles({
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  columnGap: tokens.spacingHorizontalS,
  boxSizing: 'border-box',
  width: '100%',
  minHeight: '36px',
  padding: `0 ${tokens.spacingHorizontalM}`,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderBottomColor: tokens.colorNeutralStrokeAccessible,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground3,
  ':hover': { borderTopColor: tokens.colorNeutralStroke1Hover, borderLeftColor: tokens.colorNeutralStroke1Hover, borderRightColor: tokens.colorNeutralStroke1Hover },
  ':has(:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
});
const useStyles = makeStyles({ name: { cursor: 'text' } });
const useWords = makeResetStyles({ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS, minWidth: 0, flexGrow: 1, paddingBlock: tokens.spacingVerticalXS });
const useHint = makeResetStyles({ fontSize: tokens.fontSizeBase200, lineHeight: '18px' });
const useIcon = makeResetStyles({ display: 'flex', flexShrink: 0, fontSize: '20px' });

/** Looks like the search box to which it leads: the catalogue opens with the caret in it. */
export function SearchEntry({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={useBox()}>
      <span className={useIcon()} aria-hidden><SearchRegular /></span>
      <span className={useWords()}>
        <button type="button" data-view="catalogue" className={mergeClasses(useCovering(), useStyles().name)} onClick={onOpen} aria-describedby={id}>{t('home.search')}</button>
        <span id={id} className={useHint()}>{t('home.searchHint')}</span>
      </span>
    </div>
  );
}
