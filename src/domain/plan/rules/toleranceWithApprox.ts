import { perIndicator } from './perIndicator';

/** 左右 says nothing without how far off is still good; for every other comparison a tolerance would be ignored. */
export const toleranceWithApprox = perIndicator(({ comparator, tolerance }) => {
  if (comparator === 'approx') return tolerance === undefined ? ['“左右”须写允许偏差 tolerance'] : [];
  return tolerance === undefined ? [] : ['只有“左右”（approx）才有允许偏差 tolerance'];
});
