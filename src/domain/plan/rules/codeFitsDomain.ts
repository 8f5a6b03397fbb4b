import type { IndicatorDomain } from '../schema';
import { perIndicator } from './perIndicator';

const prefixes: Readonly<Record<IndicatorDomain, string>> = {
  就业: 'JY', 社会保障: 'SB', 人才: 'RC', 人事: 'RS', 劳动关系: 'LD', 公共服务: 'GG',
};

/** The letters of a code are the domain's initials. */
export const codeFitsDomain = perIndicator(({ code, domain }) =>
  code.startsWith(prefixes[domain]) ? [] : [`领域“${domain}”的编码前缀应为 ${prefixes[domain]}`]);
