import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DashboardLine } from '../../../domain/dashboard';
import { useCovering } from '../../components/useCovering';
import { doingId } from '../../operations/doingId';
import { useOperations } from '../../operations/OperationsContext';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, textWrap: 'balance', overflowWrap: 'anywhere' },
  button: {
    scrollMarginBlock: '64px',
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface Props {
  readonly line: DashboardLine;
  readonly onGo: (line: DashboardLine) => void;
  readonly children: ReactNode;
}

/** An indicator's name, which leads to its cell; a line that the ledger has lost leads nowhere. */
export function LineButton({ line, onGo, children }: Props) {
  const styles = useStyles();
  const covering = useCovering();
  const { doing } = useOperations();
  if (line.absent) return <span className={styles.name}>{children}</span>;
  const waiting = doing !== null;
  return (
    <button
      type="button" data-code={line.assessed.indicator.code} className={mergeClasses(covering, styles.name, styles.button)}
      aria-disabled={waiting || undefined} aria-describedby={waiting ? doingId : undefined} onClick={() => !waiting && onGo(line)}
    >
      {children}
    </button>
  );
}
