import { dateOfHeader } from '../../src/taskpane/features/report/dateOfHeader';

test.each([
  ['2016年', '2016-12-31'],
  ['2018年1-6月', '2018-06-30'],
  ['2018年上半年', '2018-06-30'],
  ['2019年前三季度', '2019-09-30'],
  ['截至2018年6月30日', '2018-06-30'],
  ['2016-2018年累计', '2018-12-31'],
  ['金水区', ''],
])('under %s numbers end on %s', (header, date) => expect(dateOfHeader(header)).toBe(date));
