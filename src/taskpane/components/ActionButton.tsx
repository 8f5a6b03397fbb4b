import { Button, type ButtonProps } from '@fluentui/react-components';
import { useOperations } from '../operations/OperationsContext';

type ActionButtonProps = Pick<ButtonProps, 'appearance' | 'aria-label' | 'children' | 'className' | 'disabledFocusable' | 'icon' | 'size'> & { readonly onClick: () => void };

/** A button that changes the workbook: it waits while anything is being done, and keeps the focus meanwhile. */
export function ActionButton({ disabledFocusable = false, ...props }: ActionButtonProps) {
  const { doing } = useOperations();
  return <Button {...props} disabledFocusable={disabledFocusable || doing !== null} />;
}
