import { parseDate } from '../../../domain/plan/periods';

const QUARTERS = ['一', '二', '三', '四'];

const lastDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** The last month that a caption names: 1-6月 ends in June, 上半年 too, 前三季度 in September; a bare year in December. */
function lastMonth(text: string): number {
  const months = [...text.matchAll(/(\d{1,2})月/g)].map(([, month]) => Number(month)).filter((month) => month >= 1 && month <= 12);
  if (months.length > 0) return Math.max(...months);
  const quarter = /([一二三四1-4])个?季度/.exec(text)?.[1];
  if (quarter) return (QUARTERS.includes(quarter) ? QUARTERS.indexOf(quarter) + 1 : Number(quarter)) * 3;
  return text.includes('上半年') ? 6 : 12;
}

/**
 * The day at which the numbers under a caption end, as an ISO date; '' where the caption names no year.
 * @example dateOfHeader('2018年1-6月') // '2018-06-30'
 */
export function dateOfHeader(header: string): string {
  const text = header.normalize('NFKC').replace(/\s/g, '');
  const day = parseDate(text.replace(/^[截至止到]+/, ''));
  if (day.ok) return day.value;
  const years = [...text.matchAll(/(?:19|20)\d{2}/g)].map(([year]) => Number(year));
  return years.length > 0 ? lastDay(Math.max(...years), lastMonth(text)) : '';
}
