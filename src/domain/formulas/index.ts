export { spell } from './spell';
export { canBeIn, indicatorIn, inUnit } from './inUnit';
export { methodInUse, nativeMethodInUse } from './methodInUse';
export { methodNote } from './methodNote';
export type { FormulaMeasure, FormulaRefs, SpellOptions, Spelling } from './types';
