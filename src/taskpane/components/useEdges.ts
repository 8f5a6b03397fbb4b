import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

/** Edges of buttons that Fluent draws without one, seen in high contrast alone: nothing else tells their words from text there. */
export const useEdges = makeStyles({
  usual: {
    ...shorthands.borderColor(tokens.colorTransparentStroke),
    ':hover': shorthands.borderColor(tokens.colorTransparentStroke),
    ':hover:active,:active:focus-visible': shorthands.borderColor(tokens.colorTransparentStroke),
  },
  /** Of a button that cannot be pressed. */
  blocked: {
    ...shorthands.borderColor(tokens.colorTransparentStrokeDisabled),
    ':hover': shorthands.borderColor(tokens.colorTransparentStrokeDisabled),
    ':hover:active,:active:focus-visible': shorthands.borderColor(tokens.colorTransparentStrokeDisabled),
  },
});
