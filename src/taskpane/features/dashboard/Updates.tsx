import { useEffect, useRef, useState } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { countLines, type Dashboard } from '../../../domain/dashboard';

const useStyles = makeStyles({
  heard: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Tells whoever does not see the counts when an edit has changed them; nothing when they are first shown. */
export function Updates({ board }: { board: Dashboard | null }) {
  const { t } = useTranslation('dashboard');
  const styles = useStyles();
  const [heard, setHeard] = useState('');
  const before = useRef<string | null>(null);
  const counts = board && countLines(board.lines);
  const of = (wanted: string): number => counts?.find(({ verdict }) => verdict === wanted)?.count ?? 0;
  const text = counts && t('dashboard.updated', { total: of('all'), lagging: of('lagging'), open: of('open') });
  // Words may change places without these three numbers.
  const seen = JSON.stringify(counts);

  useEffect(() => {
    if (before.current !== null && before.current !== seen && text !== null) setHeard(text);
    before.current = seen;
  }, [seen, text]);
  return <p role="status" className={styles.heard}>{heard}</p>;
}
