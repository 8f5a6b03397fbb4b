import { readTag } from '../domain/highlights/ruleTag';
import { indicatorPlaces, type IndicatorPlace } from '../domain/places/indicatorPlaces';
import { henan13 } from '../domain/plan/catalogue';
import { queueFind, queueRead, storedBindings } from './bindings';
import { named, type Outcome } from './outcome';
import { readWorkbook } from './readContents';
import { readOurRules } from './readOurRules';
import { runExcel } from './runExcel';

/**
 * Where an indicator stands in this workbook: rows with its code, labels, our formulas about it and highlights against its target. Six round
 * trips whatever the size; nothing is changed.
 *
 * @param code of the plan's indicator
 * @returns refused for a code that the plan does not have
 */
export const findIndicatorPlaces = (code: string): Promise<Outcome<readonly IndicatorPlace[]>> =>
  runExcel(async (context): Promise<Outcome<readonly IndicatorPlace[]>> => {
    const indicator = henan13.indicators.find((each) => each.code === code);
    if (!indicator) return { ok: false, message: { key: 'highlightNoTarget' }, notes: [] };
    const parts = queueFind(context);
    const { sheets } = await readWorkbook(context);
    const stored = queueRead(parts);
    const { rules } = await readOurRules(context);
    const labels = storedBindings(stored).bindings.filter((binding) => binding.code === code).map(({ label }) => label);
    const highlights = rules
      .filter(({ formula }) => {
        const tag = readTag(formula);
        return tag?.kind === 'indicator' && tag.code === code;
      })
      .map(({ sheet, state }): IndicatorPlace => ({ kind: 'highlight', sheetName: sheet.name, address: state.address }));
    const places = [...sheets.flatMap((sheet) => indicatorPlaces(sheet, { indicator, labels })), ...highlights];
    const key = places.length === 0 ? 'placesNone' : 'placesFound';
    return { ok: true, value: places, message: { key, params: { name: named(indicator), count: places.length } }, notes: [] };
  });
