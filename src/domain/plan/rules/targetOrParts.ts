import { perIndicator } from './perIndicator';

/** A target is one number, or for a structure its parts; never both, never neither. */
export const targetOrParts = perIndicator(({ measure, target, parts }) => {
  if (measure === 'structure') return parts && target === undefined ? [] : ['结构比例只写 parts，不写 target'];
  return target !== undefined && !parts ? [] : ['目标值只写 target，不写 parts'];
});
