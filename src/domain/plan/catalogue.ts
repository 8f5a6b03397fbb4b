import data from './henan-13.json';
import { indexIndicators, type IndicatorFinder } from './indicatorIndex';
import type { Plan } from './schema';

/** The plan as data. Its shape and meaning are proved by the tests, so nothing is checked again at run time. */
export const henan13 = data as Plan;

/**
 * The indicator a text names: its code, name, short name or an alias. Letter case, width, spaces, brackets and quotes do not matter.
 * @returns refused with `unknown-indicator` (params `given` and, where one is alike, `nearest`) or `ambiguous-indicator` (`given`, `candidates`)
 * @example findIndicator('jy０１') // JY01 城镇新增就业人数
 */
export const findIndicator: IndicatorFinder = indexIndicators(henan13.indicators);
