import type { ConditionalFormattingRule, DataValidation, Style } from 'exceljs';
import { isCellError, type CellValue } from '../../engines/cells';
import type { ConditionOperator, ConditionalFormatRule, ConditionalLook, DataValidationRule } from '../../engines/rules';
import { fromArgb, toArgb } from './cellLooks';

type FileOperator = NonNullable<DataValidation['operator']>;

const OPERATORS: Record<ConditionOperator, FileOperator> = {
  Between: 'between', NotBetween: 'notBetween', EqualTo: 'equal', NotEqualTo: 'notEqual', GreaterThan: 'greaterThan', LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual', LessThanOrEqual: 'lessThanOrEqual',
};
const operatorOf = (name: string | undefined): ConditionOperator =>
  (Object.entries(OPERATORS).find(([, file]) => file === name)?.[0] as ConditionOperator | undefined) ?? 'Between';

const withoutSign = (formula: string | number): string => String(formula).replace(/^=/, '');

function toFileLook(look: ConditionalLook): Partial<Style> {
  const font = {
    ...(look.fontColor ? { color: toArgb(look.fontColor) } : {}),
    ...(look.bold === undefined ? {} : { bold: look.bold }),
    ...(look.italic === undefined ? {} : { italic: look.italic }),
    ...(look.underline === undefined ? {} : { underline: look.underline }),
    ...(look.strikethrough === undefined ? {} : { strike: look.strikethrough }),
  };
  return {
    ...(Object.keys(font).length ? { font } : {}),
    // Rules fill with the background colour of a pattern, cells with its foreground colour.
    ...(look.fillColor ? { fill: { type: 'pattern', pattern: 'solid', bgColor: toArgb(look.fillColor) } } : {}),
    ...(look.numberFormat ? { numFmt: look.numberFormat } : {}),
  };
}

function fromFileLook(style: Partial<Style> | undefined): ConditionalLook {
  const { font, fill } = style ?? {};
  const fontColor = fromArgb(font?.color);
  const fillColor = fill?.type === 'pattern' ? fromArgb(fill.bgColor ?? fill.fgColor) : undefined;
  const numberFormat = style?.numFmt as string | { formatCode?: string } | null | undefined;
  const format = typeof numberFormat === 'object' ? numberFormat?.formatCode : numberFormat;
  return {
    ...(fontColor ? { fontColor } : {}), ...(fillColor ? { fillColor } : {}), ...(format ? { numberFormat: format } : {}),
    ...(font?.bold === undefined ? {} : { bold: font.bold }),
    ...(font?.italic === undefined ? {} : { italic: font.italic }),
    ...(font?.underline === undefined ? {} : { underline: Boolean(font.underline) }),
    ...(font?.strike === undefined ? {} : { strikethrough: font.strike }),
  };
}

export function toFileRule({ test, look, priority, stopIfTrue }: ConditionalFormatRule, spell: (formula: string) => string): ConditionalFormattingRule {
  const common = { priority: priority + 1, style: toFileLook(look), ...(stopIfTrue ? { stopIfTrue } : {}) };
  if (test.type === 'Custom') return { ...common, type: 'expression', formulae: [spell(test.formula)] } as ConditionalFormattingRule;
  const formulae = [test.formula1, ...(test.formula2 === undefined ? [] : [test.formula2])].map(spell);
  return { ...common, type: 'cellIs', operator: OPERATORS[test.operator], formulae } as ConditionalFormattingRule;
}

/** Rules the workbench cannot show (colour scales, bars, icons) give null. */
export function fromFileRule(rule: ConditionalFormattingRule, spell: (formula: string) => string): Pick<ConditionalFormatRule, 'test' | 'look' | 'stopIfTrue'> | null {
  const { type, formulae = [], style, operator, stopIfTrue } = rule as ConditionalFormattingRule & { formulae?: unknown[]; operator?: string; stopIfTrue?: boolean };
  const [first, second] = formulae.map((formula) => spell(String(formula)));
  const rest = { look: fromFileLook(style), stopIfTrue: stopIfTrue ?? false };
  if (first === undefined) return null;
  if (type === 'expression') return { test: { type: 'Custom', formula: first }, ...rest };
  if (type !== 'cellIs') return null;
  return { test: { type: 'CellValue', operator: operatorOf(operator), formula1: first, ...(second === undefined ? {} : { formula2: second }) }, ...rest };
}

const VALIDATION_TYPES = { Decimal: 'decimal', WholeNumber: 'whole', Date: 'date', Time: 'decimal', TextLength: 'textLength', List: 'list', Custom: 'custom' } as const;

export function toFileValidation({ test, ignoreBlanks, errorAlert, prompt }: DataValidationRule): DataValidation {
  const isList = test.type === 'List' && !test.source.startsWith('=');
  const formulae = test.type === 'List' ? [isList ? `"${test.source}"` : withoutSign(test.source)]
    : test.type === 'Custom' ? [withoutSign(test.formula)]
      : [test.formula1, ...(test.formula2 === undefined ? [] : [test.formula2])].map(withoutSign);
  return {
    type: VALIDATION_TYPES[test.type], formulae, allowBlank: ignoreBlanks,
    ...('operator' in test ? { operator: OPERATORS[test.operator] } : {}),
    showErrorMessage: errorAlert.showAlert, errorStyle: errorAlert.style.toLowerCase(), errorTitle: errorAlert.title, error: errorAlert.message,
    showInputMessage: prompt.showPrompt, promptTitle: prompt.title, prompt: prompt.message,
  };
}

export function fromFileValidation(file: DataValidation): DataValidationRule | null {
  const [first = '', second] = (file.formulae as unknown[] | undefined ?? []).map((formula) => (formula instanceof Date ? String(formula.getTime() / 86_400_000 + 25_569) : String(formula)));
  const style = file.errorStyle?.toLowerCase();
  const rest = {
    ignoreBlanks: file.allowBlank ?? false,
    errorAlert: {
      showAlert: file.showErrorMessage ?? false, title: file.errorTitle ?? '', message: file.error ?? '',
      style: style === 'warning' ? 'Warning' as const : style === 'information' ? 'Information' as const : 'Stop' as const,
    },
    prompt: { showPrompt: file.showInputMessage ?? false, title: file.promptTitle ?? '', message: file.prompt ?? '' },
  };
  if (file.type === 'custom') return { test: { type: 'Custom', formula: `=${first}` }, ...rest };
  if (file.type === 'list') {
    const quoted = /^"(.*)"$/.exec(first)?.[1];
    return { test: { type: 'List', source: quoted ?? `=${first}`, inCellDropDown: true }, ...rest };
  }
  const type = ({ decimal: 'Decimal', whole: 'WholeNumber', date: 'Date', textLength: 'TextLength' } as const)[file.type as 'decimal'];
  if (!type) return null;
  return { test: { type, operator: operatorOf(file.operator), formula1: first, ...(second === undefined ? {} : { formula2: second }) }, ...rest };
}

/** A cell's value as the file's cached result. */
export const toFileValue = (value: CellValue) => (isCellError(value) ? { error: value.error as '#N/A' } : value === '' ? null : value);
