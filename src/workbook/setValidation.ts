import type { ValidationPlan } from '../domain/sheets/sheetPlan';

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

/** Queues what may be typed into an area and what Excel says when something else is. */
export const setValidation = (dataValidation: Excel.DataValidation, plan: ValidationPlan): void => {
  dataValidation.rule = ruleOf(plan);
  dataValidation.errorAlert = {
    showAlert: true,
    style: plan.strictness === 'stop' ? 'Stop' : 'Warning',
    title: plan.title,
    message: plan.message,
  };
};
