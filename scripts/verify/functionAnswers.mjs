import * as measured from '../../src/functions/measureCalls.ts';
import { targetCall } from '../../src/functions/catalogueCall.ts';
import { judgeBy } from '../../src/domain/settings/currentSettings.ts';

/** The part of Excel's `CustomFunctions` that our functions use. */
class CellError {
  constructor(code) {
    this.code = code;
  }
}
globalThis.CustomFunctions ??= { Error: CellError, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } };

const shown = ([[cell]]) => (cell instanceof CellError ? cell.code : cell);

/** What our functions show for the arguments of a case, by their names. An argument that is an error is passed on. */
export function functionAnswers({ given, settings }) {
  judgeBy(settings);
  const { actual, date, base, unit, code } = given;
  const figures = { actual: [[actual]], indicator: [[code]], unit: [[unit]] };
  const based = { ...figures, base: [[base]] };
  const dated = { ...based, reportDate: [[date]] };
  return {
    GAP: shown(measured.gapCall(figures)),
    COMPLETION: shown(measured.completionCall(figures)),
    PROGRESS: shown(measured.progressCall(based)),
    PACE: shown(measured.paceCall(dated)),
    REQUIRED: shown(measured.requiredCall(dated)),
    REMAINING: shown(measured.remainingCall(dated)),
    STATUS: shown(measured.statusCall(dated)),
    GROWTH: shown(measured.growthCall(dated)),
    ELAPSED: shown(measured.elapsedCall({ indicator: [[code]], reportDate: [[date]] })),
    TARGET: shown(targetCall([[code]], [[unit]])),
  };
}
