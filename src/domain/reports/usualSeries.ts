import { narrow } from '../plan/normalise';
import type { RecognisedReport } from './report';

/** 郑州市, 中牟县: a part of the province. 全市 and 本县 are the report's own whole. */
const place = /^(?![全本])\S{1,8}(?:市|县|区|州|盟)$/;
const province = /^(?:河南省?|全省|省)?(?:合计|总计|总数)?$/;

const plain = (header: string): string => narrow(header).replace(/\s/g, '');

/** Whether a caption names a city or county: the targets are the province's. */
export const isPlace = (header: string): boolean => place.test(plain(header));

/**
 * The series that is taken unless the user chooses: the whole province where the captions are places, else the newest.
 *
 * @returns its key; '' where one city's numbers would be all that is left, which nobody compares with the province's targets unasked
 * @example usualSeries({ series: [{ key: '4', header: '全省', count: 2 }, { key: '5', header: '郑州市', count: 2 }] }) → '4'
 */
export const usualSeries = ({ series }: Pick<RecognisedReport, 'series'>): string => {
  const last = series.at(-1);
  if (!last) return '';
  const whole = [...series].reverse().find(({ header }) => header.trim() !== '' && province.test(plain(header)));
  if (!series.some(({ header }) => isPlace(header))) return last.key;
  return whole?.key ?? (isPlace(last.header) ? '' : last.key);
};
