import type { Settings } from '../measures/settings';
import type { Indicator } from '../plan/schema';
import { missingIn } from './guards';
import { NOT_APPLICABLE } from './terms';
import type { FormulaMeasure, FormulaRefs } from './types';

/** The measures of a structure: `refs.actual` is the range of all its parts. Blank while a part is missing, #VALUE! where one is a word. */
export function spellNativeStructure(measure: FormulaMeasure, refs: FormulaRefs, indicator: Indicator, part: number | undefined, settings: Settings): string {
  const parts = refs.actual;
  const deviations = deviationTerms(parts, indicator);
  const sum = `(${deviations.map((deviation) => `ABS(${deviation})`).join('+')})/2`;
  switch (measure) {
    case 'method':
      return '"结构法"';
    case 'structureDeviation':
      return withParts(parts, indicator, deviations[(part ?? 0) - 1] ?? missingPart(part));
    case 'structureSum':
      return withParts(parts, indicator, sum);
    case 'structureVerdict':
      return withParts(parts, indicator, wordTerm(sum, settings));
    default:
      return NOT_APPLICABLE;
  }
}

function missingPart(part: number | undefined): never {
  throw new RangeError(`structureDeviation needs options.part from 1 to the number of parts, got ${part}`);
}

function deviationTerms(parts: string, indicator: Indicator): readonly string[] {
  const wanted = indicator.parts ?? [];
  const whole = wanted.reduce((sum, { share }) => sum + share, 0);
  return wanted.map(({ share }, index) => `INDEX(${parts},${index + 1})/SUM(${parts})*100-${(share / whole) * 100}`);
}

function withParts(parts: string, { parts: wanted = [] }: Indicator, formula: string): string {
  const calculated = `IF(SUM(${parts})=0,${NOT_APPLICABLE},${formula})`;
  const unready = `IF(${missingIn(parts)}>0,"",#VALUE!)`;
  return `IF(COUNT(${parts})<${wanted.length},${unready},IF(MIN(${parts})<0,#VALUE!,${calculated}))`;
}

const wordTerm = (sum: string, { cutoffs }: Settings): string =>
  `IF(ROUND(${sum},9)<=${cutoffs.structureMet},"符合",IF(ROUND(${sum},9)<=${cutoffs.structureClose},"基本符合","偏离"))`;
