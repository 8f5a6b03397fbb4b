import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  choice: {
    display: 'inline-flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '28px',
    padding: `3px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    lineHeight: '20px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    // In high contrast the colours say nothing: the doubled line does.
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover, color: tokens.colorBrandForeground2Hover },
  },
});

interface Props<T extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: T; readonly text: ReactNode }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few views of a list, each with its count. */
export function ChoiceChips<T extends string>({ label, choices, value, onChange }: Props<T>) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.root}>
      {choices.map((choice) => (
        <button
          key={choice.value} type="button" aria-pressed={choice.value === value} onClick={() => onChange(choice.value)}
          className={mergeClasses(styles.choice, choice.value === value && styles.chosen)}
        >
          {choice.text}
        </button>
      ))}
    </div>
  );
}
