import type { ReactNode } from 'react';
import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { doingId } from '../operations/doingId';

const useButton = makeResetStyles({
  boxSizing: 'border-box',
  minHeight: '32px',
  minWidth: '64px',
  padding: `5px ${tokens.spacingHorizontalM}`,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  fontFamily: 'inherit',
  fontSize: tokens.fontSizeBase300,
  fontWeight: tokens.fontWeightSemibold,
  lineHeight: tokens.lineHeightBase300,
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
  ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed, color: tokens.colorNeutralForeground1Pressed },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  '[aria-disabled=true]': { cursor: 'not-allowed' },
});
const useStyles = makeStyles({
  primary: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover, color: tokens.colorNeutralForegroundOnBrand },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed, color: tokens.colorNeutralForegroundOnBrand },
  },
  subtle: { backgroundColor: tokens.colorSubtleBackground, border: `1px solid ${tokens.colorTransparentStroke}`, ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover } },
});

interface Props {
  readonly appearance?: 'secondary' | 'primary' | 'subtle';
  readonly onClick: () => void;
  /** While something is being done: keeps the focus and the place in the Tab order, and does nothing. */
  readonly waiting?: boolean;
  readonly children: ReactNode;
}

/** Fluent's button as far as the start page needs it: the component itself would weigh as much as all the start page's own code. */
export function PlainButton({ appearance = 'secondary', onClick, waiting = false, children }: Props) {
  const styles = useStyles();
  return (
    <button
      type="button" aria-disabled={waiting || undefined} aria-describedby={waiting ? doingId : undefined} onClick={waiting ? undefined : onClick}
      className={mergeClasses(useButton(), appearance !== 'secondary' && styles[appearance])}
    >
      {children}
    </button>
  );
}
