import { Button, makeStyles, mergeClasses, type ButtonProps } from '@fluentui/react-components';
import { useOperations } from '../operations/OperationsContext';

type ActionButtonProps = Pick<ButtonProps, 'appearance' | 'aria-label' | 'children' | 'className' | 'disabledFocusable' | 'icon' | 'size'> & { readonly onClick: () => void };

// As wide as a narrow pane, and no wider.
const useStyles = makeStyles({ root: { maxWidth: '360px' } });

/** A button that changes the workbook: it waits while anything is being done, and keeps the focus meanwhile. */
export function ActionButton({ className, disabledFocusable = false, ...props }: ActionButtonProps) {
  const styles = useStyles();
  const { doing } = useOperations();
  return <Button {...props} className={mergeClasses(styles.root, className)} disabledFocusable={disabledFocusable || doing !== null} />;
}
