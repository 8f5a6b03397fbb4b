const QUARTERS = ['一', '二', '三', '四'];

/**
 * The last day of a month, quarter or year that a text names; undefined for any other text.
 *
 * @returns an ISO date
 * @example endOfPeriod('2018年第二季度') → '2018-06-30'
 */
export function endOfPeriod(given: string): string | undefined {
  const text = given.normalize('NFKC').replace(/\s/g, '');
  const month = /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月[底末]?)$/.exec(text);
  if (month) return lastDay(month[1]!, Number(month[2] ?? month[3]));
  const quarter = /^(\d{4})(?:年?Q([1-4])|年第?([1-4一二三四])季度)$/i.exec(text);
  if (quarter) return lastDay(quarter[1]!, 3 * quarterNumber(quarter[2] ?? quarter[3]!));
  const year = /^(\d{4})年[底末]?$/.exec(text);
  return year ? lastDay(year[1]!, 12) : undefined;
}

const quarterNumber = (text: string): number => Number(text) || QUARTERS.indexOf(text) + 1;

const lastDay = (year: string, month: number): string | undefined =>
  month >= 1 && month <= 12 && Number(year) >= 1900 ? new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10) : undefined;
