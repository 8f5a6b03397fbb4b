import type { DataValidation, Worksheet } from 'exceljs';
import { areaAddress } from '../domain/sheets/address';
import type { ValidationPlan } from '../domain/sheets/sheetPlan';

const ruleOf = ({ rule }: ValidationPlan): Pick<DataValidation, 'type' | 'operator' | 'formulae'> => {
  switch (rule.kind) {
    case 'decimal':
      return rule.max === undefined
        ? { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [rule.min] }
        : { type: 'decimal', operator: 'between', formulae: [rule.min, rule.max] };
    case 'date':
      return { type: 'date', operator: 'between', formulae: [new Date(rule.min), new Date(rule.max)] };
    case 'list':
      return { type: 'list', formulae: [`"${rule.items.join(',')}"`] };
    case 'locked':
      return { type: 'custom', formulae: ['FALSE'] };
  }
};

/** The library's own list by area: its types know only the way through single cells, one by one. */
interface WithValidations {
  readonly dataValidations: { add(address: string, validation: DataValidation): void };
}

/** Sets what may be typed into an area, and what is said when something else is. */
export const addValidation = (sheet: Worksheet, plan: ValidationPlan): void =>
  (sheet as Worksheet & WithValidations).dataValidations.add(areaAddress(plan.area), {
    ...ruleOf(plan),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: plan.strictness,
    errorTitle: plan.title,
    error: plan.message,
  });
