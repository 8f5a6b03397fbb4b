import { Button, makeStyles, mergeClasses, type ButtonProps } from '@fluentui/react-components';
import { doingId } from '../operations/doingId';
import { useOperations } from '../operations/OperationsContext';
import { useEdges } from './useEdges';

type ActionButtonProps = Pick<ButtonProps, 'appearance' | 'aria-label' | 'children' | 'className' | 'icon' | 'size'> & {
  readonly onClick: () => void;
  /** Id of the text that says why the button cannot be pressed yet; undefined when it can. */
  readonly blockedBy?: string | undefined;
};

// As wide as a narrow pane, and no wider.
const useStyles = makeStyles({ root: { maxWidth: 'min(100%, 360px)' } });

/** A button that changes the workbook: it waits while anything is being done, keeps the focus meanwhile, and names what it waits for. */
export function ActionButton({ className, blockedBy, ...props }: ActionButtonProps) {
  const styles = useStyles();
  const { doing } = useOperations();
  const reason = blockedBy ?? (doing === null ? undefined : doingId);
  const edges = useEdges();
  // Icons stand without edges everywhere.
  const hasNoEdge = props.children !== undefined && (props.appearance === 'primary' || props.appearance === 'subtle');
  const edge = hasNoEdge && (reason === undefined ? edges.usual : edges.blocked);
  return <Button {...props} className={mergeClasses(styles.root, edge, className)} disabledFocusable={reason !== undefined} aria-describedby={reason} />;
}
