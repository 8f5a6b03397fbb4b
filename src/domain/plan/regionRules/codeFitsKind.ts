import { perRegion } from './rule';

/** 省辖市 end in 00; 济源 is administered by the province and counted among them. A county's code begins with its city's four digits. */
export const codeFitsKind = perRegion(({ code, kind, within }, { province }) => {
  const ofProvince = code.slice(0, 2) === province.code.slice(0, 2);
  if (!ofProvince) return [`区划代码 ${code} 不属于 ${province.name}`];
  if (kind === 'city') return code.endsWith('00') || code.slice(2, 4) === '90' ? [] : [`省辖市的区划代码应以 00 结尾，或属于省直辖（90）：${code}`];
  return within !== undefined && code.slice(0, 4) === within.slice(0, 4) && !code.endsWith('00') ? [] : [`县（市）的区划代码应以所在市的前四位开头：${code}`];
});
