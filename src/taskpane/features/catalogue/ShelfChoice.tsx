import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { PaneKey } from '../../../messages/keys';
import { useFormats } from '../../indicators/useFormats';
import type { Shelf } from './useCatalogue';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  choice: {
    display: 'inline-flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '28px',
    padding: `3px ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    // In high contrast the colours say nothing: the doubled line does.
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover, color: tokens.colorBrandForeground2Hover },
  },
  count: { fontVariantNumeric: 'tabular-nums' },
});

const words: Readonly<Record<Shelf, PaneKey>> = { all: 'catalogue.all', favourites: 'catalogue.favourites', recent: 'catalogue.recent' };

interface Props {
  readonly value: Shelf;
  readonly counts: Readonly<Record<Shelf, number>>;
  readonly onChange: (shelf: Shelf) => void;
}

/** The whole plan, the favourites or the latest ones, each with its count. */
export function ShelfChoice({ value, counts, onChange }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { number } = useFormats();
  return (
    <div role="group" aria-label={t('catalogue.shelf')} className={styles.root}>
      {(Object.keys(words) as Shelf[]).map((shelf) => (
        <button
          key={shelf} type="button" aria-pressed={shelf === value} onClick={() => onChange(shelf)}
          className={mergeClasses(styles.choice, shelf === value && styles.chosen)}
        >
          {t(words[shelf])}<span className={styles.count}>{number(counts[shelf])}</span>
        </button>
      ))}
    </div>
  );
}
