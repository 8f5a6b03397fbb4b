import { BooleanNumber, InterceptorEffectEnum, type IStyleBase } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import {
  AddConditionalRuleMutation, CFRuleType, CFSubRuleType, ConditionalFormattingRuleModel, ConditionalFormattingService, DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation, SetConditionalRuleMutation, type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { Rect } from '../cells';
import type { Engine } from '../engine';
import type { AppliedFormat, ConditionalFormatRule, ConditionalLook, ConditionalTest } from '../rules';
import { cover, makeRoom, subtract, toRange, toRect } from './geometry';
import { formatValue } from './formatValue';
import type { Grid } from './grid';
import { toUniverStyle } from './styles';
import { comparisonFormula } from './comparisonFormula';

type ConditionalMembers = Pick<Engine, 'listConditionalFormats' | 'putConditionalFormat' | 'deleteConditionalFormat'> & {
  appliedFormat: NonNullable<Engine['appliedFormat']>;
  clearConditionalFormats(sheetId: string, rect: Rect): void;
};

/** Univer's rules carry a number format in the style but never apply it: the interceptor below does. */
function univerLook(look: ConditionalLook): IStyleBase {
  return {
    ...toUniverStyle({
      ...(look.fillColor === undefined ? {} : { fillColor: look.fillColor }),
      ...(look.fontColor === undefined ? {} : { fontColor: look.fontColor }),
      ...(look.bold === undefined ? {} : { bold: look.bold }),
      ...(look.italic === undefined ? {} : { italic: look.italic }),
      ...(look.strikethrough === undefined ? {} : { strikethrough: look.strikethrough }),
    }),
    ...(look.underline === undefined ? {} : { ul: { s: look.underline ? BooleanNumber.TRUE : BooleanNumber.FALSE } }),
    ...(look.numberFormat === undefined ? {} : { n: { pattern: look.numberFormat } }),
  };
}

const formulaOf = (test: ConditionalTest, first: Rect): string => {
  const formula = test.type === 'Custom' ? test.formula : comparisonFormula(test, first);
  return formula.startsWith('=') ? formula : `=${formula}`;
};

export function conditionalMembers(grid: Grid): ConditionalMembers {
  const { unitId } = grid;
  const model = grid.injector.get(ConditionalFormattingRuleModel);
  const service = grid.injector.get(ConditionalFormattingService);
  /** What the caller said, by sheet and rule; where the rule stands now and in which order, Univer says. */
  const given = new Map<string, Pick<ConditionalFormatRule, 'test' | 'look'>>();
  const key = (sheetId: string, id: string) => `${sheetId}|${id}`;
  const rules = (sheetId: string): IConditionFormattingRule[] => model.getSubunitRules(unitId, sheetId) ?? [];
  showNumberFormats(grid, service);

  const list = (sheetId: string): ConditionalFormatRule[] => rules(sheetId).flatMap((rule, priority) => {
    const known = given.get(key(sheetId, rule.cfId));
    return known ? [{ id: rule.cfId, ranges: rule.ranges.map(toRect), priority, stopIfTrue: rule.stopIfTrue, ...known }] : [];
  });

  const remove = (sheetId: string, id: string): void => {
    grid.run(DeleteConditionalRuleMutation.id, { unitId, subUnitId: sheetId, cfId: id });
    given.delete(key(sheetId, id));
  };

  const moveTo = (sheetId: string, id: string, priority: number): void => {
    const others = rules(sheetId).filter((rule) => rule.cfId !== id);
    const current = rules(sheetId).findIndex((rule) => rule.cfId === id);
    const wanted = Math.min(priority, others.length);
    if (current === wanted) return;
    const end = wanted === 0 ? { id: others[0]?.cfId, type: 'before' } : { id: others[wanted - 1]?.cfId, type: 'after' };
    grid.run(MoveConditionalRuleMutation.id, { unitId, subUnitId: sheetId, start: { id, type: 'self' }, end });
  };

  return {
    listConditionalFormats: list,
    putConditionalFormat(sheetId, rule) {
      for (const range of rule.ranges) makeRoom(grid, sheetId, range);
      const first = rule.ranges[0];
      if (!first) throw new Error(`Rule ${rule.id} covers no cells.`);
      const univerRule = {
        cfId: rule.id, ranges: rule.ranges.map(toRange), stopIfTrue: rule.stopIfTrue,
        rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formulaOf(rule.test, first), style: univerLook(rule.look) },
      };
      const exists = rules(sheetId).some((item) => item.cfId === rule.id);
      given.set(key(sheetId, rule.id), { test: rule.test, look: rule.look });
      grid.run(exists ? SetConditionalRuleMutation.id : AddConditionalRuleMutation.id, {
        unitId, subUnitId: sheetId, rule: univerRule, ...(exists ? { cfId: rule.id } : {}),
      });
      moveTo(sheetId, rule.id, rule.priority);
    },
    deleteConditionalFormat: remove,
    clearConditionalFormats(sheetId, rect) {
      for (const rule of list(sheetId)) {
        const left = rule.ranges.flatMap((range) => subtract(range, rect));
        if (left.length === 0) remove(sheetId, rule.id);
        else if (left.length !== rule.ranges.length || left.some((range, index) => range !== rule.ranges[index])) {
          const old = rules(sheetId).find((item) => item.cfId === rule.id);
          grid.run(SetConditionalRuleMutation.id, { unitId, subUnitId: sheetId, cfId: rule.id, rule: { ...old, ranges: left.map(toRange) } });
        }
      }
    },
    appliedFormat(sheetId, { row, column }): AppliedFormat {
      const style = service.composeStyle(unitId, sheetId, row, column)?.style;
      const held = list(sheetId).filter((rule) => rule.ranges.some((range) => cover(range, row, column)) && holds(rule));
      return { ...Object.assign({}, ...held.map((rule) => rule.look).reverse()), rules: held.map((rule) => rule.id) };

      function holds(rule: ConditionalFormatRule): boolean {
        const expected = univerLook(rule.look);
        return style !== undefined && Object.keys(expected).length > 0 && isMatched(grid, service, sheetId, row, column, rule.id);
      }
    },
  };
}

/** Univer's own verdict about one rule and one cell. */
function isMatched(grid: Grid, service: ConditionalFormattingService, sheetId: string, row: number, column: number, id: string): boolean {
  const { _conditionalFormattingViewModelV2: view } = service as unknown as {
    _conditionalFormattingViewModelV2: { getCellCfs(...at: [string, string, number, number]): { cfId: string; result: unknown }[] | null };
  };
  const verdict = view.getCellCfs(grid.unitId, sheetId, row, column)?.find((item) => item.cfId === id)?.result;
  return typeof verdict === 'object' && verdict !== null && Object.keys(verdict).length > 0;
}

/** Hands a matching rule's number format to Univer's number formatter, which runs after this. */
function showNumberFormats(grid: Grid, service: ConditionalFormattingService): void {
  const BEFORE_NUMBER_FORMATS = 12;
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: BEFORE_NUMBER_FORMATS,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      if (!cell || cell.v === undefined || cell.v === null) return next(cell);
      const format = service.composeStyle(location.unitId, location.subUnitId, location.row, location.col)?.style?.n;
      if (!format) return next(cell);
      const own = location.workbook.getStyles().getStyleByCell(cell);
      return next({ ...cell, s: { ...own, n: format } });
    },
  });
  // Univer's number formatter leaves text alone; Excel's text section (`"▼ "@`) does not.
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: BEFORE_NUMBER_FORMATS,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      if (!cell || typeof cell.v !== 'string' || cell.v === '') return next(cell);
      const pattern = service.composeStyle(location.unitId, location.subUnitId, location.row, location.col)?.style?.n?.pattern;
      return next(pattern ? { ...cell, v: formatValue(cell.v, pattern) } : cell);
    },
  });
}
