import type { Indicator } from '../plan/schema';
import { spellNative } from './native';
import { NOT_APPLICABLE, periodsOf } from './terms';
import type { FormulaMeasure, FormulaRefs, SpellOptions } from './types';

/** A measure as a custom function. #N/A (does not apply) shows —; #VALUE! (a wrong entry) stays visible with its message. */
export function spellPlan(measure: FormulaMeasure, refs: FormulaRefs, indicator: Indicator, options: SpellOptions): string {
  const code = refs.code ?? `"${indicator.code}"`;
  const { actual, reportDate, base = '', unit = '' } = refs;
  const call = (name: string, ...args: readonly string[]): string => `=IFNA(PLAN.${name}(${withoutTrailingBlanks(args).join(',')}),${NOT_APPLICABLE})`;
  switch (measure) {
    case 'gap':
      return call('GAP', actual, code, unit);
    case 'completion':
      return call('COMPLETION', actual, code, unit);
    case 'progress':
      return call('PROGRESS', actual, code, base, unit);
    case 'pace':
      return call('PACE', actual, code, reportDate, base, unit);
    case 'required':
      return call('REQUIRED', reportDate, code, base, unit);
    case 'remaining':
      return call('REMAINING', actual, code, reportDate, base, unit);
    case 'verdict':
      return call('STATUS', actual, code, reportDate, base, unit);
    case 'elapsed':
      return call('ELAPSED', reportDate, code);
    case 'growth':
      return call('GROWTH', actual, code, reportDate, base, unit);
    case 'forecast':
      return call('FORECAST', actual, periodsOf(refs), code, '', unit);
    case 'forecastYear':
      return call('FORECAST', actual, periodsOf(refs), code, '"年份"', unit);
    case 'structureDeviation':
      return call('STRUCTURE', actual, code, String(options.part));
    case 'structureSum':
      return call('STRUCTURE', actual, code, '"合计"');
    case 'structureVerdict':
      return call('STRUCTURE', actual, code, '"判断"');
    case 'method':
      // No function gives the method; both spellings are the same.
      return spellNative(measure, refs, indicator, options);
  }
}

const withoutTrailingBlanks = (args: readonly string[]): readonly string[] => {
  const given = args.filter((arg) => arg !== '');
  return args.slice(0, args.lastIndexOf(given.at(-1) ?? '') + 1);
};
