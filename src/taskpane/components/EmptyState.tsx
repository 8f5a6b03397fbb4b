import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
    textWrap: 'balance',
    color: tokens.colorNeutralForeground2,
  },
});

/** Nothing to show: says what to do next, with the button that does it. */
export const EmptyState = ({ text, action }: { text: string; action?: ReactNode }) => (
  <div className={useStyles().root}>
    <span>{text}</span>
    {action}
  </div>
);
