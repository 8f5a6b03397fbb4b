/** Which arguments of a function may be whole areas without its result becoming several values. */
export type TakesArea = (argument: number) => boolean;

const at = (...positions: readonly number[]): TakesArea => (argument) => positions.includes(argument);
const everywhere: TakesArea = () => true;
const nowhere: TakesArea = () => false;
/** SUMIFS(sum, area, criterion, area, criterion …): a list of criteria would give a list of sums. */
const beforeCriteria: TakesArea = (argument) => argument === 0 || argument % 2 === 1;
const evenOnes: TakesArea = (argument) => argument % 2 === 0;
const afterFirst: TakesArea = (argument) => argument > 0;

const named = (names: string, takes: TakesArea): readonly (readonly [string, TakesArea])[] => names.split(' ').map((name) => [name, takes]);

/**
 * Functions that give one value, and where they take areas. Those that give references or lists (OFFSET, INDIRECT, FILTER) are left out:
 * nothing tells how many cells they give.
 */
export const functionShapes: ReadonlyMap<string, TakesArea> = new Map([
  ...named('SUM AVERAGE AVERAGEA MAX MAXA MIN MINA COUNT COUNTA COUNTBLANK PRODUCT SUMPRODUCT SUMSQ MEDIAN GEOMEAN STDEV STDEV.S STDEV.P VAR VAR.S VAR.P', everywhere),
  ...named('AND OR XOR ROWS COLUMNS CONCAT TEXTJOIN SLOPE INTERCEPT CORREL RSQ', everywhere),
  ...named('COUNTIF LARGE SMALL PERCENTILE QUARTILE', at(0)),
  ...named('SUMIF AVERAGEIF', at(0, 2)),
  ...named('MATCH XMATCH VLOOKUP HLOOKUP RANK RANK.EQ', at(1)),
  ...named('LOOKUP FORECAST FORECAST.LINEAR', at(1, 2)),
  ...named('SUMIFS AVERAGEIFS MAXIFS MINIFS', beforeCriteria),
  ...named('COUNTIFS', evenOnes),
  ...named('SUBTOTAL', afterFirst),
  ...named('IF IFS IFERROR IFNA SWITCH CHOOSE NOT TRUE FALSE NA PI', nowhere),
  ...named('ROUND ROUNDUP ROUNDDOWN INT TRUNC ABS SIGN MOD QUOTIENT MROUND CEILING FLOOR SQRT POWER EXP LN LOG LOG10', nowhere),
  ...named('DATE YEAR MONTH DAY TODAY NOW EOMONTH EDATE DATEVALUE DATEDIF DAYS WEEKDAY', nowhere),
  ...named('ISNUMBER ISBLANK ISERROR ISERR ISNA ISTEXT ISNONTEXT ISLOGICAL ISODD ISEVEN N', nowhere),
  ...named('VALUE NUMBERVALUE TEXT T LEFT RIGHT MID LEN FIND SEARCH SUBSTITUTE REPLACE TRIM CLEAN CONCATENATE UPPER LOWER EXACT REPT', nowhere),
]);

/** These give another value each time they are asked, and a twin asks more than once. */
export const changing: ReadonlySet<string> = new Set(['RAND', 'RANDBETWEEN', 'RANDARRAY']);
