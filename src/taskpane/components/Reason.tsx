import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({ root: { margin: 0, lineHeight: '20px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 } });

/** Why a button cannot be pressed yet, and what to do about it. The button names it by its id. */
export function Reason({ id, text }: { id: string; text: string }) {
  const styles = useStyles();
  return <p id={id} className={styles.root}>{text}</p>;
}
