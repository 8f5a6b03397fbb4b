import { PACE_INSTEAD } from '../measures/method';
import { defaultSettings } from '../measures/settings';
import type { Indicator } from '../plan/schema';
import { withActual, withBase, withDate, withinPeriod } from './guards';
import { methodByWay } from './nativeVerdict';
import { choose, NOT_APPLICABLE, termsOf } from './terms';
import type { FormulaRefs, SpellOptions } from './types';

/**
 * 判断方法 beside PLAN.STATUS: the settings can turn to 增速法 later, and the verdict follows them, so the method is taken from the explanation.
 *
 * @param args of PLAN.EXPLAIN, as text
 */
export function methodInUse(args: string): string {
  const explained = `PLAN.EXPLAIN(${args})`;
  const says = (words: string): string => `ISNUMBER(FIND("（${words}",${explained}))`;
  return `=IF(ISERROR(${explained}),"—",IF(${explained}="","",IF(${says('增速法：')},"增速法",IF(${says(PACE_INSTEAD)},"${PACE_INSTEAD}",IF(${says('序时法：')},"序时法","达标法")))))`;
}

/** The same of a level, calculated from the settings as they are now. */
export function nativeMethodInUse(refs: FormulaRefs, indicator: Indicator, { settings = defaultSettings, unitIsStated }: SpellOptions): string {
  const terms = termsOf(refs, indicator, settings, unitIsStated);
  const usual = methodByWay(terms, indicator, settings);
  const method = settings.levelMethod === '序时法' ? choose(terms.hasWay, withinPeriod(terms, usual), usual) : usual;
  const guarded = withActual(terms, terms.entryUnit, withDate(terms, withBase(terms, terms.entryUnit, method)));
  return `=IFERROR(${guarded},${NOT_APPLICABLE})`;
}
