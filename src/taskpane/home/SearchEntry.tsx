import { makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'text',
    ':hover': { color: tokens.colorNeutralForeground3Hover, borderTopColor: tokens.colorNeutralStroke1Hover, borderLeftColor: tokens.colorNeutralStroke1Hover, borderRightColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  icon: { display: 'flex', flexShrink: 0, fontSize: '20px' },
});

/** Looks like the search box to which it leads: the catalogue opens with the caret in it. */
export function SearchEntry({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <button type="button" data-view="catalogue" className={styles.root} onClick={onOpen} aria-label={t('home.search')} aria-description={t('home.searchHint')}>
      <span className={styles.icon} aria-hidden><SearchRegular /></span>
      <span>{t('home.searchLine')}</span>
    </button>
  );
}
