import { makeStyles, tokens } from '@fluentui/react-components';
import { Phrases } from './Phrases';

const useStyles = makeStyles({
  mark: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    borderRadius: tokens.borderRadiusSmall,
    // Seen in high contrast only, where backgrounds say nothing.
    borderBottom: `2px solid ${tokens.colorTransparentStroke}`,
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});

/** Longer texts are cut to this many characters on both sides of the first match. */
const CONTEXT = 16;

interface Piece {
  readonly text: string;
  readonly at: number;
  readonly marked: boolean;
}

function pieces(text: string, marks: readonly number[]): Piece[] {
  const marked = new Set(marks);
  const result: { text: string; at: number; marked: boolean }[] = [];
  Array.from({ length: text.length }, (_, at) => at).forEach((at) => {
    const last = result[result.length - 1];
    if (last && last.marked === marked.has(at)) last.text += text[at];
    else result.push({ text: text[at] ?? '', at, marked: marked.has(at) });
  });
  return result;
}

function excerptOf(text: string, marks: readonly number[]): { text: string; marks: number[] } {
  const first = Math.min(...marks);
  const last = Math.max(...marks);
  const start = first <= CONTEXT + 2 ? 0 : first - CONTEXT;
  const end = last + CONTEXT + 2 >= text.length ? text.length : last + CONTEXT + 1;
  const lead = start > 0 ? '…' : '';
  return { text: lead + text.slice(start, end) + (end < text.length ? '…' : ''), marks: marks.map((at) => at - start + lead.length) };
}

/** A text with the matched characters marked; `excerpt` keeps only the neighbourhood of the matches. */
export function Marked({ text, marks, excerpt = false }: { text: string; marks: readonly number[]; excerpt?: boolean }) {
  const styles = useStyles();
  const shown = excerpt && marks.length > 0 ? excerptOf(text, marks) : { text, marks };
  return pieces(shown.text, shown.marks).map(({ text: piece, at, marked }) => {
    const phrases = <Phrases key={at} text={piece} within={shown.text} at={at} />;
    return marked ? <mark key={at} className={styles.mark}>{phrases}</mark> : phrases;
  });
}
