import { useEffect, useRef } from 'react';
import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { version } from '../version';
import type { View } from '../views';
import { jobs, others, type JobEntry } from './jobList';
import { JobTile } from './JobTile';
import { SearchEntry } from './SearchEntry';
import { Welcome } from './Welcome';

const usePage = makeResetStyles({ display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, boxSizing: 'border-box', maxWidth: '960px', margin: '0 auto', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` });
// Excel writes the same name above the pane.
const useTitle = makeResetStyles({ position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' });
const useList = makeResetStyles({ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 272px), 1fr))', gap: tokens.spacingVerticalS, listStyleType: 'none', margin: 0, padding: 0 });
const useVersion = makeResetStyles({ margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 });
const useStyles = makeStyles({
  // Two in the narrow pane; in a wide one as wide as the tiles above.
  others: { '@media (max-width: 599px)': { gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 128px), 1fr))' } },
});

interface Props {
  /** Whether this is somebody's first start. */
  readonly welcome: boolean;
  readonly onWelcomed: () => void;
  readonly onLedger: () => void;
  readonly onOpen: (view: View) => void;
}

/** Where everybody starts: find an indicator, or choose a job. */
export function Home({ welcome, onWelcomed, onLedger, onOpen }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const grid = useList();
  const page = useRef<HTMLDivElement>(null);
  const greeted = useRef(welcome);
  useEffect(() => {
    // The welcome takes the button that was pressed along: the focus goes on to what comes next.
    if (greeted.current && !welcome && document.activeElement === document.body) page.current?.querySelector<HTMLElement>('[data-view]')?.focus();
    greeted.current = welcome;
  }, [welcome]);
  const list = (entries: readonly JobEntry[], label: string, className: string) => (
    <ul className={className} aria-label={label}>
      {entries.map((job) => <li key={job.view}><JobTile job={job} onOpen={onOpen} /></li>)}
    </ul>
  );
  return (
    <div ref={page} className={usePage()}>
      <h1 className={useTitle()}>{t('app.title')}</h1>
      {welcome && <Welcome onLedger={onLedger} onClose={onWelcomed} />}
      <SearchEntry onOpen={() => onOpen('catalogue')} />
      {list(jobs, t('home.jobs'), grid)}
      {list(others, t('home.more'), mergeClasses(grid, styles.others))}
      <p className={useVersion()}>{t('app.version', { version })}</p>
    </div>
  );
}
