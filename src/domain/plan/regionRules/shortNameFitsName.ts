import { perRegion } from './rule';

/** The short name is the full one without 市 or 县; names of one character keep theirs (滑县). */
export const shortNameFitsName = perRegion(({ name, shortName }) => {
  const bare = name.replace(/[市县]$/, '');
  return bare !== name && shortName === (bare.length === 1 ? name : bare) ? [] : [`“${shortName}”不是“${name}”的简称`];
});
