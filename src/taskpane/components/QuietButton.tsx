import type { Ref } from 'react';
import { Button, mergeClasses, type ButtonProps } from '@fluentui/react-components';
import { useEdges } from './useEdges';

type Props = Pick<ButtonProps, 'aria-expanded' | 'aria-label' | 'children' | 'className' | 'size'> & {
  readonly onClick: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** Fluent's subtle button with words on it, which keeps an edge in high contrast. */
export function QuietButton({ className, ...props }: Props) {
  const { usual } = useEdges();
  return <Button {...props} appearance="subtle" className={mergeClasses(usual, className)} />;
}
