import { henan13 } from '../domain/plan/catalogue';
import { unitNameInEnglish, unitsInEnglish } from '../domain/plan/englishUnits';

const english: ReadonlyMap<string, string> = new Map(henan13.indicators.flatMap(({ name, nameEn }) => (nameEn ? [[name, nameEn]] : [])));

/**
 * A term of the plan as an English sentence quotes it: an indicator's name, a unit, or a requirement with its unit.
 * @example inEnglish('城镇新增就业人数') // 'New urban employment'
 * @example inEnglish('万人') // '10,000 persons'
 * @example inEnglish('≥ 500万人') // '≥ 500 × 10,000 persons'
 */
export const inEnglish = (term: string): string => english.get(term) ?? unitNameInEnglish(unitsInEnglish(term));
