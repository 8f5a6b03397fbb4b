import type { Indicator } from '../plan/schema';
import { fits } from './cautions';
import type { Cue, Dictionary } from './dictionary';
import type { LabelInput } from './recognition';
import type { Heading } from './surroundings';
import type { ReadLabel } from './understand';

/** A label and what stands around it, read. */
export interface Situation {
  readonly input: LabelInput;
  readonly own: ReadLabel;
  /** The nearest first. */
  readonly above: readonly Heading[];
  readonly title?: Heading;
  /** In the unit column. */
  readonly columnUnit?: string;
  readonly noted: ReadonlyMap<Cue, string>;
  /** The unit as far as it can be meant for this indicator. */
  readonly unitFor: (indicator: Indicator) => string | undefined;
}

export function situationOf(input: LabelInput, { read, unitIn, cuesIn }: Dictionary): Situation {
  const { label, unit, note, headings = [], table } = input;
  const own = read(label);
  const above = headings.map((text) => ({ text, read: read(text) })).reverse();
  const columnUnit = unitIn(unit);
  const stated = own.normalised.unit ?? columnUnit ?? above.find((heading) => heading.read.normalised.unit)?.read.normalised.unit;
  const tableUnit = unitIn(table?.unit);
  return {
    input,
    own,
    above,
    columnUnit,
    noted: cuesIn(note),
    ...(table?.title ? { title: { text: table.title, read: read(table.title) } } : {}),
    // 单位:万人 above the table does not speak of its percentages.
    unitFor: (indicator) => stated ?? (indicator.unit === '%' && !fits(tableUnit, indicator) ? undefined : tableUnit),
  };
}
