import { explainRule, type Explanation, type RowCells } from '../domain/highlights/explainRule';
import { readRule, type ReadRule } from '../domain/highlights/readRule';
import { findIndicator } from '../domain/plan/catalogue';
import type { Indicator } from '../domain/plan/schema';
import { comparatorSign, sourceText, tidyClause } from '../domain/plan/words';
import { columnLetters, parseAddress } from '../domain/sheets/address';
import { named, type Message, type Outcome } from './outcome';
import { runExcel } from './runExcel';

interface Found {
  readonly rule: ReadRule;
  readonly explanation: Explanation;
}

/**
 * Says why the active cell is marked: requirement, value and clause; or why it is not although a rule of ours covers it.
 * Nothing in the workbook is changed. One round trip.
 *
 * @returns refused where no rule of ours covers the cell
 */
export const explainHighlight = (): Promise<Outcome<{ readonly marked: boolean; readonly code: string | null }>> =>
  runExcel(async (context): Promise<Outcome<{ readonly marked: boolean; readonly code: string | null }>> => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,columnIndex,text');
    cell.worksheet.load('name');
    const formats = context.workbook.getActiveCell().conditionalFormats;
    formats.load('items/type,items/customOrNullObject/rule/formula');
    const used = cell.getEntireRow().getUsedRangeOrNullObject(true);
    used.load('values,columnIndex');
    await context.sync();

    const address = cell.address.slice(cell.address.lastIndexOf('!') + 1);
    const place = { sheetName: cell.worksheet.name, address };
    const ours = formats.items.flatMap((format) => (format.type === 'Custom' ? (readRule(format.customOrNullObject.rule.formula) ?? []) : []));
    const foreign = formats.items.length - ours.length;
    const notes: Message[] = foreign > 0 ? [{ key: 'whyForeign', params: { count: foreign } }] : [];
    if (ours.length === 0) return { ok: false, message: { key: 'whyNone', params: { address } }, notes };

    const row = rowCells(used);
    const found = ours.map((rule): Found => ({ rule, explanation: explainRule(rule, columnLetters(cell.columnIndex), row) }));
    const first = found.find(({ explanation }) => explanation.marks) ?? found.find(({ explanation }) => explanation.kind !== 'idle');
    if (!first) return { ok: false, message: { key: 'whyNone', params: { address } }, notes };
    const indicator = indicatorOf(first.rule, used);
    const text = cell.text[0]?.[0] ?? '';
    return {
      ok: true,
      value: { marked: first.explanation.marks, code: indicator?.code ?? null },
      message: messageOf(first, { address, text }, indicator),
      notes: [...clauseNote(indicator), ...notes],
      place,
    };
  });

const rowCells = (used: Excel.Range): RowCells => ({
  value: (column) => (used.isNullObject ? '' : used.values[0]?.[(parseAddress(`${column}1`)?.column ?? -1) - used.columnIndex]),
});

/** The rule's own indicator; a template's rows carry the code in one of their cells. */
function indicatorOf({ tag }: ReadRule, used: Excel.Range): Indicator | null {
  const codes = tag.kind === 'indicator' ? [tag.code] : used.isNullObject ? [] : (used.values[0] ?? []).filter((value) => /^[A-Z]{2}\d{2}$/.test(String(value)));
  const found = codes[0] === undefined || tag.kind === 'rate' ? null : findIndicator(String(codes[0]));
  return found?.ok ? found.value : null;
}

function messageOf({ rule, explanation }: Found, { address, text }: { address: string; text: string }, indicator: Indicator | null): Message {
  const name = indicator ? named(indicator) : '';
  if (explanation.kind !== 'verdict' && explanation.kind !== 'rate') return { key: 'whyTemplate', params: { address } };
  if (explanation.kind === 'verdict') {
    const key = explanation.marks ? 'whyVerdict' : 'whyVerdictNot';
    return { key, params: { address, word: explanation.word, name } };
  }
  const requirement = requirementText(explanation.rule, rule, indicator);
  if (explanation.given === null) return { key: 'whyNoNumber', params: { address, requirement } };
  return { key: explanation.marks ? 'whyBelow' : 'whyMet', params: { address, value: text, requirement, name } };
}

/** As the rule compares it: a rate in cells with a percent format stands in the rule as 0.95 and is read as 95%. */
function requirementText({ comparator, threshold }: { comparator: Indicator['comparator']; threshold: number }, { tag }: ReadRule, indicator: Indicator | null): string {
  const target = indicator?.target;
  if (target !== undefined && (tag.kind === 'indicator' || target === threshold)) return `${comparatorSign[comparator]} ${target}${indicator?.unit ?? ''}`;
  if (tag.kind === 'rate') return `${comparatorSign[comparator]} ${tag.value}${tag.scale === 'percent' ? '%' : ''}`;
  return `${comparatorSign[comparator]} ${threshold}`;
}

function clauseNote(indicator: Indicator | null): Message[] {
  const source = indicator?.sources[0];
  return source ? [{ key: 'whyClause', params: { clause: tidyClause(source.clause), place: sourceText(source) } }] : [];
}
