import { perRegion } from './rule';

/** A county lies in a listed city, whose figures leave it out; a city lies in none. */
export const countyWithinCity = perRegion(({ kind, within }, { regions }) => {
  if (kind === 'city') return within === undefined ? [] : ['省辖市不应写所在市'];
  return regions.some((region) => region.code === within && region.kind === 'city') ? [] : ['县（市）应写明名单中的所在市'];
});
