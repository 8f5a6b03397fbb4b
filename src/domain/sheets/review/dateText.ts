/** The report date as Chinese reports say it, as an Excel expression: 2016年底, 2018年6月底, 2018年6月15日. */
export const dateTextOf = (date: string): string =>
  `IF(AND(MONTH(${date})=12,DAY(${date})=31),YEAR(${date})&"年底",IF(DAY(${date}+1)=1,YEAR(${date})&"年"&MONTH(${date})&"月底",YEAR(${date})&"年"&MONTH(${date})&"月"&DAY(${date})&"日"))`;

/** The same as 2018-06-30, whatever letters a language has for year, month and day in formats. */
export const isoDateOf = (date: string): string => `YEAR(${date})&"-"&TEXT(MONTH(${date}),"00")&"-"&TEXT(DAY(${date}),"00")`;
