import type { LabelRecogniser } from '../labelRecogniser';
import { ledgerWords } from '../../sheets/words/ledger';
import { remember } from '../remember';

/** What the readers of a table share. */
export interface Tools {
  readonly recognise: LabelRecogniser;
  readonly isShare: (code: string) => boolean;
  /** A caption that says its numbers are growth, targets or ranks and not the indicator's own. */
  readonly isOtherNumber: (caption: string) => boolean;
  readonly formats: readonly (readonly string[])[];
}

const OTHER_NUMBERS: ReadonlySet<string> = new Set(['增减变化', '目标计划', '别的比率']);

const { target, gap, completion, pace } = ledgerWords['en-US'].heading;
/** Of our own English ledger: words without a Chinese character say nothing otherwise. */
const ownOtherNumbers: ReadonlySet<string> = new Set([target, gap, completion, pace]);

export function otherNumbers(recognise: LabelRecogniser): (caption: string) => boolean {
  return remember((caption) => {
    if (ownOtherNumbers.has(caption)) return true;
    const { kind, why } = recognise({ label: caption });
    return kind === 'none' && why.rule === 'trap' && OTHER_NUMBERS.has(why.params.trap ?? '');
  });
}
