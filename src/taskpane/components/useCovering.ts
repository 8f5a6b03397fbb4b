import { makeResetStyles, tokens } from '@fluentui/react-components';

/** A button that is only a name, and whose click reaches over the whole box around it; the box is `position: relative`. */
export const useCovering = makeResetStyles({
  padding: 0,
  border: 'none',
  backgroundColor: 'transparent',
  color: 'inherit',
  fontFamily: 'inherit',
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  textAlign: 'start',
  cursor: 'pointer',
  '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusMedium },
  ':focus-visible': { outlineStyle: 'none' },
});
