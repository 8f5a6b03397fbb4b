import { Fragment } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { phrasesOf } from './phrasesOf';

const useStyles = makeStyles({ root: { wordBreak: 'keep-all', overflowWrap: 'anywhere' } });

/** A name that goes on in the next line between phrases only; `within` and `at` say of what it is a piece. */
export function Phrases({ text, within, at }: { text: string; within?: string; at?: number }) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      {phrasesOf(text, within, at).map((phrase, index) => <Fragment key={index}>{index > 0 && <wbr />}{phrase}</Fragment>)}
    </span>
  );
}
