import { isRate } from '../measures/goal';
import type { Region } from '../plan/regionSchema';
import { henanRegions } from '../plan/regions';
import type { Indicator, Plan } from '../plan/schema';
import { FORM_VERSION } from '../sheets/regionForm/sheet';
import type { FormValue, RegionForm } from './readRegionForm';

/** What is wrong with a source. All but `badValue` and `blank` keep it out of the roll-up; those two leave single cells blank. */
export type FormProblem =
  | 'otherVersion' | 'noHeadings' | 'noRegion' | 'unknownRegion' | 'noDate' | 'otherDate' | 'otherIndicators' | 'otherUnit' | 'duplicate' | 'badValue' | 'blank';

export interface FormFinding {
  readonly source: string;
  readonly problem: FormProblem;
  /** The text, date, codes or cells in question; the other source of a duplicate. */
  readonly detail: readonly string[];
}

/** A region's usable figures: null where nothing is given or what is given is no usable number. */
export interface RollUpLine {
  readonly region: Region;
  readonly source: string;
  readonly values: ReadonlyMap<string, { readonly actual: number | null; readonly denominator: number | null }>;
}

export interface RollUpCheck {
  /** What most forms say; the others are held against it. */
  readonly date: string;
  readonly indicators: readonly Indicator[];
  readonly accepted: readonly RollUpLine[];
  readonly findings: readonly FormFinding[];
  readonly missing: readonly Region[];
}

/** What most say; of equally many, what came first. */
const mostly = (texts: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
};

const codesOf = ({ lines }: RegionForm): readonly string[] => [...(lines?.keys() ?? [])].sort();

/** A number that may be added up: not below 0, and no rate that looks like a fraction. */
const usable = ({ content }: FormValue, unit: string): number | null =>
  typeof content === 'number' && content >= 0 && !(isRate(unit) && content > 0 && content <= 1) ? content : null;

const isBlank = ({ content }: FormValue): boolean => String(content).trim() === '';

/** Of a text in a form a finding shows so much, in one direction: it stands in the middle of a sentence. */
const MOST_TOLD = 40;
const told = (text: string): string => {
  const signs = [...text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')];
  return signs.length > MOST_TOLD ? `${signs.slice(0, MOST_TOLD).join('')}…` : signs.join('');
};

const problemOf = (form: RegionForm, date: string, codes: readonly string[], plan: Plan): Omit<FormFinding, 'source'> | null => {
  if (form.version !== String(FORM_VERSION)) return { problem: 'otherVersion', detail: [told(form.version)] };
  if (!form.lines) return { problem: 'noHeadings', detail: [] };
  if (form.regionText === '') return { problem: 'noRegion', detail: [] };
  if (!form.region) return { problem: 'unknownRegion', detail: [told(form.regionText)] };
  if (form.date === null) return { problem: 'noDate', detail: [] };
  if (form.date !== date) return { problem: 'otherDate', detail: [form.date] };
  if (codesOf(form).join() !== codes.join()) return { problem: 'otherIndicators', detail: codesOf(form) };
  const wrongUnits = plan.indicators.filter(({ code, unit }) => form.lines?.has(code) && form.lines.get(code)?.unit !== unit);
  return wrongUnits.length > 0 ? { problem: 'otherUnit', detail: wrongUnits.map(({ code }) => `${code} ${told(form.lines?.get(code)?.unit ?? '')}`) } : null;
};

const cellProblems = ({ source, lines }: RegionForm, indicators: readonly Indicator[]): FormFinding[] => {
  const cells = indicators.flatMap(({ code, unit }) => {
    const line = lines?.get(code);
    if (!line) return [];
    return [{ value: line.actual, unit }, ...(isRate(unit) ? [{ value: line.denominator, unit: '' }] : [])];
  });
  const where = (found: typeof cells): readonly string[] => found.map(({ value }) => value.address);
  const bad = cells.filter(({ value, unit }) => !isBlank(value) && usable(value, unit) === null);
  const blank = cells.filter(({ value }) => isBlank(value));
  return [
    ...(bad.length > 0 ? [{ source, problem: 'badValue', detail: where(bad) } as const] : []),
    ...(blank.length > 0 ? [{ source, problem: 'blank', detail: where(blank) } as const] : []),
  ];
};

/**
 * Holds returned forms against each other and against the plan, before anything is added up. Report date and indicators are what
 * most forms say. Two forms of one region are both left out: which one counts is for the user to say.
 *
 * @returns null when there is no form with a table
 */
export const checkForms = (forms: readonly RegionForm[], plan: Plan): RollUpCheck | null => {
  const readable = forms.filter(({ lines, version }) => lines !== null && version === String(FORM_VERSION));
  if (readable.length === 0) return null;
  const date = mostly(readable.flatMap((form) => form.date ?? []));
  const codes = mostly(readable.map((form) => codesOf(form).join())).split(',');
  const indicators = plan.indicators.filter(({ code }) => codes.includes(code));
  const judged = forms.map((form) => ({ form, problem: problemOf(form, date, codes, plan) }));
  const sound = judged.filter(({ problem }) => problem === null).map(({ form }) => form);
  const twin = (form: RegionForm): RegionForm | undefined => sound.find((other) => other !== form && other.region === form.region);
  const single = sound.filter((form) => !twin(form));
  return {
    date,
    indicators,
    accepted: single.map((form) => ({
      region: form.region!,
      source: form.source,
      values: new Map(indicators.map(({ code, unit }) => {
        const line = form.lines!.get(code)!;
        return [code, { actual: usable(line.actual, unit), denominator: isRate(unit) ? usable(line.denominator, '') : null }];
      })),
    })),
    findings: [
      ...judged.flatMap(({ form, problem }) => (problem ? [{ source: form.source, ...problem }] : [])),
      ...sound.flatMap((form) => (twin(form) ? [{ source: form.source, problem: 'duplicate', detail: [twin(form)!.source] } as const] : [])),
      ...single.flatMap((form) => cellProblems(form, indicators)),
    ],
    missing: henanRegions.regions.filter((region) => !single.some((form) => form.region === region)),
  };
};
