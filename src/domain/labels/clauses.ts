import { narrow } from '../plan/normalise';
import { takeValues } from './statedValue';

/** What the parts of a sentence have in common, for those who take one apart. */
export const betweenClauses = /(?:[，；;。]|,(?!\d{3}(?!\d)))+|、(?=同比|环比|[比较]上|增长|增加|下降|完成|超额)/;

/** The clause says what the number in front is: a plan, a forecast, a part, another basis. */
const recasts = /^(?:这|此|该|上述|其|均|都)?(?:[为是系即属]|只|仅)|其中[只仅]|预计|预期|预测|估计|力争|争取|确保|[拟将]|^到(?:19|20)\d{2}年|不含|不包括|不包含|剔除|扣除|除外|尚未|还差|尚差|未完成|口径/;
/** 为年度目标的98%, 为劳动者追发工资: a measure, and a deed for somebody. */
const measures = /^[为是][^，]{0,12}(?:目标|计划|任务|规划)[^，]{0,4}的\s*\d[\d.]*%|^为[^，]{1,12}(?:追发|追回|补发|发放|提供|减免|挽回)/;
/** 为近五年最好水平: how good the number is, not what it counts. */
const praises = /^(?:均)?[为是创](?:近|历|有|建[市县区国]|全[国省市县]|同期|\d+年来|[一二三四五六七八九十]+年来)[^，\d]{0,12}(?:最[好高优大多佳]|新高|首位|前列|第[一二三])[^，\d]{0,4}$/;

export const isPraise = (clause: string): boolean => praises.test(clause);

export const recast = (clause: string): boolean => recasts.test(clause) && !measures.test(clause) && !isPraise(clause);

export const statesValue = (clause: string): boolean => {
  const plain = narrow(clause);
  return takeValues(plain).text !== plain;
};
