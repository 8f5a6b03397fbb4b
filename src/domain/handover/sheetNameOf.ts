/** @example sheetNameOf("='监测台账 (2)'!$A$6:$V$54") → '监测台账 (2)' */
export const sheetNameOf = (formula: string): string => formula.slice(1, formula.lastIndexOf('!')).replace(/^'|'$/g, '').replace(/''/g, "'");
