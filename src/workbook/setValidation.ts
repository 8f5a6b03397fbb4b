import type { ValidationPlan } from '../domain/sheets/sheetPlan';
import { supports } from './host';
import { bytesOf, OBJECT, RANGE, SET } from './requestSize';
import type { ValidationRun } from './validationRuns';

const ruleOf = ({ rule }: ValidationPlan): Excel.DataValidationRule => {
  switch (rule.kind) {
    case 'decimal':
      return rule.max === undefined
        ? { decimal: { formula1: rule.min, operator: 'GreaterThanOrEqualTo' } }
        : { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'date':
      return { date: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'list':
      return { list: { source: rule.items.join(','), inCellDropDown: true } };
    case 'locked':
      // Custom functions do not work here; a constant FALSE refuses every entry and never touches formulas.
      return { custom: { formula: '=FALSE' } };
  }
};

const setOn = (dataValidation: Excel.DataValidation, plan: ValidationPlan): void => {
  dataValidation.rule = ruleOf(plan);
  dataValidation.errorAlert = {
    showAlert: true,
    style: plan.strictness === 'stop' ? 'Stop' : 'Warning',
    title: plan.title,
    message: plan.message,
  };
};

/** Queues what may be typed into some areas and what Excel says when something else is. */
export const setValidation = (sheet: Excel.Worksheet, { plan, areas, addresses }: ValidationRun): void => {
  if (areas.length > 1 && supports('ExcelApi', '1.9')) return setOn(sheet.getRanges(addresses).dataValidation, plan);
  for (const { row, column, rowCount, columnCount } of areas) setOn(sheet.getRangeByIndexes(row, column, rowCount, columnCount).dataValidation, plan);
};

/** What it adds to a request. */
export const validationBytes = ({ plan, areas, addresses }: ValidationRun): number => {
  const one = RANGE + OBJECT + 2 * SET + bytesOf(plan);
  return supports('ExcelApi', '1.9') ? one + addresses.length : one * areas.length;
};
