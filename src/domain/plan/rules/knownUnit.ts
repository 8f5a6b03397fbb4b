import { findUnit } from '../units';
import { perIndicator } from './perIndicator';

/** The unit is one we convert, in its printed spelling. */
export const knownUnit = perIndicator(({ unit }) => {
  const found = findUnit(unit);
  return found.ok && found.value.name === unit ? [] : [`计量单位“${unit}”不在单位表中`];
});
