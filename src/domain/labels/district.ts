import type { Placed } from './places';

/** 开发区, 新城区: a part of some city, whichever. */
const zone = /^(?:新城|[\u4e00-\u9fff]{0,4}(?:开发|经开|高新|保税|自贸))区$/;
/** 城区, 山区, 园区 and the like are kinds of places, not one by name. */
const district = /^(?!.*[、和与及等])[\u4e00-\u9fff]{1,3}(?<!主城|中心城|城|郊|辖|山|库|灾|社|园|校|老|牧|林|矿|厂|景|农|渔|片|地|小|市|各|全|本|我|该|外|新|旧|镇|乡|省|州|开发|示范|试验|经济|工业|生活|贫困|连片|贫|边|保|功能)[区县旗](?![域级直])$/;

/**
 * Takes the name of a district or county off that nobody listed: all that was not understood of a label, and the head of its clause.
 * @param unknown the words that were not understood
 * @example takeDistrict('2017年，文登区失业人员再就业2121人', '文登区') // { label: '2017年，失业人员再就业2121人', place: '文登区' }
 */
export function takeDistrict(label: string, unknown: string): Placed | undefined {
  if (!district.test(unknown) && !zone.test(unknown)) return undefined;
  const at = label.indexOf(unknown);
  if (at < 0 || !/(?:^|[，,；;。:：\s年月末底度])$/.test(label.slice(0, at))) return undefined;
  return { label: label.slice(0, at) + label.slice(at + unknown.length), place: unknown };
}
