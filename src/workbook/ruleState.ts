import { supports } from './host';

/** One rule with a formula and everything needed to make it again. */
export interface RuleState {
  readonly id: string;
  readonly formula: string;
  /** Without the sheet; several areas joined by commas. */
  readonly address: string;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: string;
  readonly numberFormat: string;
}

const FORMAT = 'items/customOrNullObject/format';

/** What to load of a collection of rules before {@link ruleState}. */
export const RULE_PROPERTIES = [
  'items/id,items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula',
  `${FORMAT}/numberFormat,${FORMAT}/fill/color`,
  ...['color', 'bold', 'italic', 'strikethrough', 'underline'].map((name) => `${FORMAT}/font/${name}`),
].join(',');

const withoutSheets = (address: string): string =>
  address
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((area) => area.slice(area.lastIndexOf('!') + 1).trim())
    .join(',');

/** First cell of an address, with or without its sheet. */
export const firstCellOf = (address: string): string => withoutSheets(address).split(/[:,]/)[0] ?? 'A1';

/** Queues where a rule stands; a rule that was copied can stand in several areas, which older hosts cannot tell. */
export const queueAddress = (rule: Excel.ConditionalFormat): { address: string } => {
  const areas = supports('ExcelApi', '1.9') ? rule.getRanges() : rule.getRange();
  areas.load('address');
  return areas;
};

/** What a highlighting rule is now, so that it can be made again; its format is loaded. */
export const ruleState = (rule: Excel.ConditionalFormat, address: string): RuleState => {
  const { id, priority, stopIfTrue, customOrNullObject: custom } = rule;
  const { numberFormat, fill, font } = custom.format;
  return {
    id,
    priority,
    stopIfTrue,
    formula: custom.rule.formula,
    address: withoutSheets(address),
    fill: fill.color,
    color: font.color,
    bold: font.bold,
    italic: font.italic,
    strikethrough: font.strikethrough,
    underline: font.underline,
    numberFormat: String(numberFormat ?? ''),
  };
};

/** Queues making a rule again as it was, at its old place in the order. */
export const makeRule = (sheet: Excel.Worksheet, state: RuleState): Excel.ConditionalFormat => {
  const cells = state.address.includes(',') ? sheet.getRanges(state.address) : sheet.getRange(state.address);
  const rule = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  const { format } = rule.custom;
  rule.custom.rule.formula = state.formula;
  if (state.fill) format.fill.color = state.fill;
  if (state.color) format.font.color = state.color;
  if (state.bold) format.font.bold = true;
  if (state.italic) format.font.italic = true;
  if (state.strikethrough) format.font.strikethrough = true;
  if (state.underline && state.underline !== 'None') format.font.underline = state.underline as Excel.ConditionalRangeFontUnderlineStyle;
  if (state.numberFormat) format.numberFormat = state.numberFormat;
  if (state.stopIfTrue) rule.stopIfTrue = true;
  rule.priority = state.priority;
  return rule;
};
