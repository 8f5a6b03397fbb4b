import { remember } from '../labels/remember';
import { parseAddress } from '../sheets/address';
import type { RecognisedReport, ReportRow } from './report';
import { spanOf } from './span';

/** Longer lines are prose. */
const LONGEST = 60;
/** Lines about the paper, not about the numbers; 截至 names the day, not how far back they go. */
const ofThePaper = /日期|来源|制表|打印|印发|[注说明][:：]|截[至止]/;

const saysTime = remember((text): boolean => {
  if (text.length > LONGEST || ofThePaper.test(text)) return false;
  const { kind } = spanOf(text);
  return kind === 'year' || kind === 'part-of-year';
});

/** Where the headings of a row's table begin, as far as they are known. */
const topOf = ({ region, layout }: RecognisedReport, row: number): number => {
  if (layout === 'across') return row;
  const block = region.blocks.find(({ bodyFrom, bodyTo }) => row >= bodyFrom && row < bodyTo);
  if (!block) return row;
  return block.headerRow < 0 ? block.bodyFrom : block.headerRow;
};

/**
 * The line above a table that says of which year or month its numbers are; '' where none does. A line holds a title, and at most one thing more.
 *
 * @example timeAbove of a row under `2018年6月主要指标` → '2018年6月主要指标'
 */
export function timeAbove(report: RecognisedReport, { address }: Pick<ReportRow, 'address'>): string {
  const { values, row: first } = report.region;
  for (let row = topOf(report, (parseAddress(address)?.row ?? first) - first) - 1; row >= 0; row -= 1) {
    const line = values[row] ?? [];
    // The numbers of a table above this one.
    if (line.some((cell) => typeof cell === 'number')) return '';
    const texts = [...new Set(line.filter((cell): cell is string => typeof cell === 'string' && cell !== ''))];
    const found = texts.length <= 2 ? texts.find(saysTime) : undefined;
    if (found !== undefined) return found;
  }
  return '';
}
