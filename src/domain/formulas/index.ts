export { spell } from './spell';
export { methodNote } from './methodNote';
export type { FormulaMeasure, FormulaRefs, SpellOptions, Spelling } from './types';
