import { useId } from 'react';
import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useCovering } from '../components/useCovering';
import type { View } from '../views';
import type { JobEntry } from './jobList';

const useTile = makeResetStyles({
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
  '&:hover span, &:hover button': { color: 'inherit' },
  ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  ':has(:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
});
const useIcon = makeResetStyles({ gridRow: '1 / span 2', display: 'flex', fontSize: '24px', lineHeight: 1, color: tokens.colorBrandForeground1, paddingTop: '2px' });
const useAbout = makeResetStyles({ fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground3, textWrap: 'pretty' });
const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { gridTemplateRows: 'auto', alignItems: 'center', paddingBlock: tokens.spacingVerticalS },
  quietIcon: { gridRow: '1', fontSize: '20px', paddingTop: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly job: JobEntry;
  readonly onOpen: (view: View) => void;
}

/** One job: its name, and for the larger ones what it does. */
export function JobTile({ job: { view, icon, title, about }, onOpen }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const aboutClass = useAbout();
  const id = useId();
  return (
    <div className={mergeClasses(useTile(), !about && styles.quiet)}>
      <span className={mergeClasses(useIcon(), !about && styles.quietIcon)} aria-hidden>{icon}</span>
      <button type="button" data-view={view} className={mergeClasses(useCovering(), styles.title)} onClick={() => onOpen(view)} aria-describedby={about && id}>{t(title)}</button>
      {about && <span id={id} className={aboutClass}>{t(about)}</span>}
    </div>
  );
}
