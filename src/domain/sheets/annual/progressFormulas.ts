import { isWrong, refusesCompletion, withActual } from '../../formulas/guards';
import { NOT_APPLICABLE } from '../../formulas/terms';
import { figureDigits } from '../../measures/precision';
import { isPlannedByAmount } from '../../measures/targetPath';
import { actualKey, planYears } from '../ledgerColumns';
import { dateTextOf } from '../review/dateText';
import { quoted } from '../review/context';
import type { FormulaCell } from '../sheetPlan';
import { byYear, fixed, ledgerColumn, type Line, type Places } from './places';

/** The ledger's report date; null where the user types one. */
export const dateFormula = ({ ledger }: Places): FormulaCell | null => {
  if (!ledger) return null;
  const date = quoted(ledger.sheetName) + fixed(ledger.reportDate);
  return { formula: `=IF(ISNUMBER(${date}),${date},"")` };
};

/** The year of the report date, blank outside the plan period. */
export const yearFormula = ({ plan, layout }: Places): FormulaCell => {
  const date = fixed(layout.reportDate);
  const years = planYears(plan);
  return { formula: `=IF(ISNUMBER(${date}),IF(AND(YEAR(${date})>=${years[0]},YEAR(${date})<=${years[years.length - 1]}),YEAR(${date}),""),"")` };
};

/** 本年序时进度: the share of the year that has passed at the report date, its day included; by months, as the paths count. */
export const elapsedFormula = ({ layout }: Places): FormulaCell => {
  const date = fixed(layout.reportDate);
  return { formula: `=IF(ISNUMBER(${fixed(layout.year)}),(MONTH(${date})-1+DAY(${date})/DAY(EOMONTH(${date},0)))/12,"")` };
};

/** Which line of the ledger holds the indicator, counted from its headings; found by code, so that sorted lines are read rightly. */
export const ledgerRowFormula = ({ ledger }: Places, { own }: Line): FormulaCell | null =>
  ledger ? { formula: `=IFERROR(MATCH(${own('code')},${ledgerColumn(ledger, 'code')},0),"")` } : null;

/** The base that the ledger has, else the one that the plan states; null without a ledger. */
export const baseFormula = ({ ledger }: Places, { indicator, own }: Line): FormulaCell | null => {
  if (!ledger) return null;
  const value = `INDEX(${ledgerColumn(ledger, 'base')},${own('at')})`;
  return { formula: `=IF(ISNUMBER(${own('at')}),IF(${value}="",${indicator.base ?? '""'},${value}),${indicator.base ?? '""'})` };
};

/** 本年实际: what the ledger holds for the year of the report date; null without a ledger. */
export const actualFormula = (places: Places, { own }: Line): FormulaCell | null => {
  const { ledger, layout, plan } = places;
  if (!ledger) return null;
  const year = fixed(layout.year);
  const value = byYear(places, year, planYears(plan).map((each) => `INDEX(${ledgerColumn(ledger, actualKey(each))},${own('at')})`));
  return { formula: `=IF(AND(ISNUMBER(${own('at')}),ISNUMBER(${year})),IF(${value}="","",${value}),"")` };
};

/** 本年计划: the planned value of the report date's year. */
export const yearPlanFormula = (places: Places, { plans }: Line): FormulaCell => {
  const year = fixed(places.layout.year);
  const choices = planYears(places.plan).map((_, index) => plans[index] ?? '""');
  return { formula: `=IF(ISNUMBER(${year}),${byYear(places, year, choices)},"")` };
};

/** 年度完成率: a wrong entry stays visible as #VALUE!, rates and limits show —. */
export const completionFormula = ({ indicator, own }: Line): FormulaCell => {
  const [a, p] = [own('actual'), own('planned')];
  const share = refusesCompletion(indicator.unit, indicator.measure) ? NOT_APPLICABLE : `IF(${p}=0,${NOT_APPLICABLE},${a}/${p})`;
  return { formula: `=${withActual({ a }, indicator.unit, `IF(ISNUMBER(${p}),${share},"")`)}` };
};

/** 超欠: actual less plan; which direction is good depends on the indicator, so the sign says only more or less. */
export const overFormula = ({ indicator, own }: Line): FormulaCell => {
  const [a, p] = [own('actual'), own('planned')];
  return { formula: `=${withActual({ a }, indicator.unit, `IF(ISNUMBER(${p}),ROUND(${a}-${p},9),"")`)}` };
};

/** The span of the year that amounts cover, as `spanText` says it. */
const spanTextOf = (date: string): string =>
  `YEAR(${date})&IF(DAY(${date}+1)<>1,"年1月1日至"&MONTH(${date})&"月"&DAY(${date})&"日",IF(MONTH(${date})=12,"年",IF(MONTH(${date})=1,"年1月","年1–"&MONTH(${date})&"月")))`;

/** A share as text; one that only reads as 100.0 % is told more exactly. */
const shareTextOf = (share: string): string => `IF(AND(ROUND(${share},3)=1,ROUND(${share},9)<>1),ROUND(${share}*100,6)&"%",TEXT(${share},"0.0%"))`;

/** A sentence as `annualSentence` makes it, in Chinese, the language of the report. */
export const sentenceFormula = ({ layout }: Places, { indicator, own }: Line): FormulaCell => {
  const { unit, measure, shortName } = indicator;
  const [a, p, date] = [own('actual'), own('planned'), fixed(layout.reportDate)];
  const digits = `IF(AND(ABS(${a}-${p})<0.01,ROUND(${a}-${p},9)<>0),6,${figureDigits(indicator)})`;
  const byAmount = isPlannedByAmount(indicator);
  const when = byAmount ? spanTextOf(date) : `"截至"&${dateTextOf(date)}`;
  const figure = `${when}&"，${shortName}"&ROUND(${a},${digits})&"${unit}，`;
  const goal = `年度计划（"&ROUND(${p},6)&"${unit}）`;
  const isLevel = `ROUND(${a}-${p},9)=0`;
  const refused = refusesCompletion(unit, measure);
  const sentence = refused
    ? `${figure}"&IF(${isLevel},"与","比")&"${goal}"&IF(${isLevel},"持平",IF(${a}>${p},"高","低")&ROUND(ABS(${a}-${p}),${digits})&"${unit === '%' ? '个百分点' : unit}")&"。"`
    : `${figure}${byAmount ? '完成' : '为'}${goal}的"&${shareTextOf(`${a}/${p}`)}&"。"`;
  const isTold = refused ? '' : `,N(${p})<>0`;
  return { formula: `=IF(AND(ISNUMBER(${a}),ISNUMBER(${p}),NOT(${isWrong(a, unit)})${isTold}),${sentence},"")` };
};
