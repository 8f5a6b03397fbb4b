import { normaliseName } from '../normalise';
import type { PlanRule } from './rule';

/** A name that fits two indicators, or an alias written twice: compared as they are looked up, without width, spaces and brackets. */
export const uniqueNames: PlanRule = ({ indicators }) => {
  const holders = new Map<string, string>();
  return indicators.flatMap(({ code, name, shortName, aliases }) => {
    const names = shortName === name ? [name] : [name, shortName];
    return [code, ...names, ...aliases].flatMap((spelling) => {
      const key = normaliseName(spelling);
      const holder = holders.get(key);
      holders.set(key, holder ?? code);
      return holder === undefined || (spelling === code && holder === code) ? [] : [{ where: code, message: `名称“${spelling}”已用于 ${holder}` }];
    });
  });
};
