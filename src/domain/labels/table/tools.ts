import type { LabelRecogniser } from '../labelRecogniser';
import { ledgerWords } from '../../sheets/words/ledger';
import type { LabelInput } from '../recognition';
import { namesProvince, placeAbove } from '../places';
import { remember } from '../remember';
import type { Block } from './blocks';

/** What the readers of a table share. */
export interface Tools {
  readonly recognise: LabelRecogniser;
  readonly isShare: (code: string) => boolean;
  /** A caption that says its numbers are growth, targets or ranks and not the indicator's own. */
  readonly isOtherNumber: (caption: string) => boolean;
  readonly formats: readonly (readonly string[])[];
  readonly sheetName?: string;
}

/** What the whole table says of every label in it. */
export const tableOf = ({ unit, title }: Block): NonNullable<LabelInput['table']> => ({ ...(unit ? { unit } : {}), ...(title ? { title } : {}) });

/** The place that the title, or else the name of the sheet, gives the numbers to is the outermost heading: what is remembered of a label holds for that place. */
export function headingsIn({ title = '' }: Block, { sheetName = '' }: Tools): (headings: readonly string[]) => readonly string[] {
  const place = placeAbove(title) ?? (namesProvince(title) ? undefined : placeAbove(sheetName));
  return (headings) => (place === undefined || headings.some((text) => placeAbove(text) !== undefined || namesProvince(text)) ? headings : [place, ...headings]);
}

const OTHER_NUMBERS: ReadonlySet<string> = new Set(['增减变化', '目标计划', '别的比率']);

const { target, gap, completion, pace } = ledgerWords['en-US'].heading;
/** Of our own English ledger: words without a Chinese character say nothing otherwise. */
const ownOtherNumbers: ReadonlySet<string> = new Set([target, gap, completion, pace]);

/** English words above a column of a Chinese table. */
const inEnglish = /\b(?:target|planned|plan|quota|budget|forecast|growth|yoy|y\/y|mom|change|increase|rank|completion|share|gap)\b/i;
/** 年度 考核值（万人）: as the vocabulary lists it. */
const bare = (caption: string): string => caption.replace(/[（(].*?[)）]/g, '').replace(/^(?:(?:19|20)\d{2}年?|年度|全年|当年|本年)(?=.{2})/, '').replace(/[\s\d.、:：]/g, '');

/** @param listed what the vocabulary knows to stand above other numbers */
export function otherNumbers(recognise: LabelRecogniser, listed: readonly string[]): (caption: string) => boolean {
  const words = new Set(listed);
  return remember((caption) => {
    if (ownOtherNumbers.has(caption) || words.has(bare(caption)) || words.has(caption.trim()) || inEnglish.test(caption)) return true;
    const { kind, why } = recognise({ label: caption });
    return kind === 'none' && why.rule === 'trap' && OTHER_NUMBERS.has(why.params.trap ?? '');
  });
}
