import { useId } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { covering } from '../components/covering';
import type { View } from '../views';
import type { JobEntry } from './jobList';

const useStyles = makeStyles({
  tile: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gridTemplateRows: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover, borderTopColor: tokens.colorNeutralStroke1Hover, borderRightColor: tokens.colorNeutralStroke1Hover, borderBottomColor: tokens.colorNeutralStroke1Hover, borderLeftColor: tokens.colorNeutralStroke1Hover },
    // High contrast turns the tile over: icon and small line must follow.
    ':hover span, :hover button': { color: 'inherit' },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':has(:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  quiet: { gridTemplateRows: 'auto', alignItems: 'center', paddingBlock: tokens.spacingVerticalS },
  icon: { gridRow: '1 / span 2', display: 'flex', fontSize: '24px', lineHeight: 1, color: tokens.colorBrandForeground1, paddingTop: '2px' },
  quietIcon: { gridRow: '1', fontSize: '20px', paddingTop: 0, color: tokens.colorNeutralForeground2 },
  title: { ...covering(tokens.borderRadiusLarge), fontWeight: tokens.fontWeightSemibold },
  about: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground3, textWrap: 'pretty' },
});

interface Props {
  readonly job: JobEntry;
  readonly onOpen: (view: View) => void;
}

/** One job: its name, and for the larger ones what it does. */
export function JobTile({ job: { view, icon, title, about }, onOpen }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const id = useId();
  return (
    <div className={mergeClasses(styles.tile, !about && styles.quiet)}>
      <span className={mergeClasses(styles.icon, !about && styles.quietIcon)} aria-hidden>{icon}</span>
      <button type="button" data-view={view} className={styles.title} onClick={() => onOpen(view)} aria-describedby={about && id}>{t(title)}</button>
      {about && <span id={id} className={styles.about}>{t(about)}</span>}
    </div>
  );
}
