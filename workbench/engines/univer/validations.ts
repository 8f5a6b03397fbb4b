import {
  DataValidationErrorStyle, DataValidationOperator, DataValidationRenderMode, DataValidationType, InterceptorEffectEnum, type ISheetDataValidationRule,
} from '@univerjs/core';
import { AddDataValidationMutation, DataValidationModel, RemoveDataValidationMutation, UpdateDataValidationMutation, UpdateRuleType } from '@univerjs/data-validation';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Rect } from '../cells';
import type { Engine } from '../engine';
import type { ConditionOperator, DataValidationRule, ErrorAlert, ValidationTest } from '../rules';
import { intersect, makeRoom, subtract, toRange, toRect } from './geometry';
import type { Grid } from './grid';

type ValidationMembers = Pick<Engine, 'listDataValidations' | 'setDataValidation'>;

const TYPES: Record<ValidationTest['type'], DataValidationType> = {
  Decimal: DataValidationType.DECIMAL, WholeNumber: DataValidationType.WHOLE, Date: DataValidationType.DATE, Time: DataValidationType.TIME,
  TextLength: DataValidationType.TEXT_LENGTH, List: DataValidationType.LIST, Custom: DataValidationType.CUSTOM,
};
const OPERATORS: Record<ConditionOperator, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN, NotBetween: DataValidationOperator.NOT_BETWEEN, EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL, GreaterThan: DataValidationOperator.GREATER_THAN, LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL, LessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const ERROR_STYLES: Record<ErrorAlert['style'], DataValidationErrorStyle> = {
  Stop: DataValidationErrorStyle.STOP, Warning: DataValidationErrorStyle.WARNING, Information: DataValidationErrorStyle.INFO,
};

function testOf(test: ValidationTest): Pick<ISheetDataValidationRule, 'type' | 'operator' | 'formula1' | 'formula2'> {
  const type = TYPES[test.type];
  if (test.type === 'List') return { type, formula1: test.source };
  if (test.type === 'Custom') return { type, formula1: test.formula };
  const { operator, formula1, formula2 } = test;
  return { type, operator: OPERATORS[operator], formula1: String(formula1), ...(formula2 === undefined ? {} : { formula2: String(formula2) }) };
}

function univerRule(uid: string, rect: Rect, { test, ignoreBlanks, errorAlert, prompt }: DataValidationRule): ISheetDataValidationRule {
  return {
    uid, ranges: [toRange(rect)], ...testOf(test), allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert.showAlert, errorStyle: ERROR_STYLES[errorAlert.style], errorTitle: errorAlert.title, error: errorAlert.message,
    showInputMessage: prompt.showPrompt, promptTitle: prompt.title, prompt: prompt.message,
    ...(test.type === 'List' ? { showDropDown: test.inCellDropDown, renderMode: DataValidationRenderMode.ARROW } : {}),
  };
}

/** Univer marks every cell whose content breaks a rule with a red corner; Excel only checks what is typed. */
function hideInvalidMarks(grid: Grid): void {
  const AFTER_VALIDATION = 1;
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_VALIDATION,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, _location, next) => {
      if (!cell?.markers?.tr) return next(cell);
      const { tr: _mark, ...markers } = cell.markers;
      return next({ ...cell, markers });
    },
  });
}

export function validationMembers(grid: Grid): ValidationMembers {
  const { unitId } = grid;
  hideInvalidMarks(grid);
  const model = grid.injector.get(DataValidationModel);
  const given = new Map<string, DataValidationRule>();
  const rules = (sheetId: string) => model.getRules(unitId, sheetId) as ISheetDataValidationRule[];
  let created = 0;

  const removeFrom = (sheetId: string, rect: Rect): void => {
    for (const rule of [...rules(sheetId)]) {
      const ranges = rule.ranges.map(toRect);
      if (!ranges.some((range) => intersect(range, rect))) continue;
      const left = ranges.flatMap((range) => subtract(range, rect));
      const target = { unitId, subUnitId: sheetId, ruleId: rule.uid };
      if (left.length === 0) { grid.run(RemoveDataValidationMutation.id, target); given.delete(rule.uid); }
      else grid.run(UpdateDataValidationMutation.id, { ...target, payload: { type: UpdateRuleType.RANGE, payload: left.map(toRange) } });
    }
  };

  return {
    listDataValidations: (sheetId) => rules(sheetId).flatMap(({ uid, ranges }) => {
      const rule = given.get(uid);
      return rule ? [{ ranges: ranges.map(toRect), rule }] : [];
    }),
    setDataValidation(sheetId, rect, rule) {
      makeRoom(grid, sheetId, rect);
      removeFrom(sheetId, rect);
      if (!rule) return;
      const uid = `validation-${++created}`;
      given.set(uid, rule);
      grid.run(AddDataValidationMutation.id, { unitId, subUnitId: sheetId, rule: univerRule(uid, rect, rule) });
    },
  };
}
