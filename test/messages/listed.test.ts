import { listed } from '../../src/messages/listed';

test.each([
  ['zh-CN', ['监测台账', '年度计划'], '监测台账、年度计划'],
  ['zh-CN', ['A1', 'B2', '…'], 'A1、B2、…'],
  ['en-US', ['Ledger', 'Annual plan'], 'Ledger, Annual plan'],
  // A sheet's own name is never taken apart.
  ['en-US', ['人才、劳动关系', '就业'], '人才、劳动关系, 就业'],
  ['zh-CN', ['监测台账'], '监测台账'],
])('in %s, %j are listed as %s', (language, names, text) => {
  expect(listed(language, names)).toBe(text);
});
