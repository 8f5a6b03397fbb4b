import { completionFor } from '../domain/measures/completion';
import { elapsed } from '../domain/measures/elapsed';
import { explainFor } from '../domain/measures/explain';
import { gapFor } from '../domain/measures/gap';
import { growthFor } from '../domain/measures/growth';
import { paceFor } from '../domain/measures/pace';
import { progressFor } from '../domain/measures/progress';
import { remainingFor } from '../domain/measures/remaining';
import { required } from '../domain/measures/required';
import { sentenceFor } from '../domain/measures/sentence';
import { verdictFor } from '../domain/measures/verdict';
import type { Indicator } from '../domain/plan/schema';
import { sourceText, tidyClause } from '../domain/plan/words';
import { flatMap, map, type Result } from '../domain/result';
import { type Output, outputOf } from './broadcast';
import { ofActual, ofDate } from './measureCall';
import { readOutput } from './outputArgument';

export const gapCall = ofActual(({ goal, settings }) => gapFor(goal, settings), { inFiguresUnit: true });

export const completionCall = ofActual(({ goal }) => completionFor(goal));

export const progressCall = ofActual(({ goal, base }) => progressFor(goal, base));

export const paceCall = ofActual(({ goal, reportDate, base, settings }) => paceFor(goal, reportDate, base, settings), { dated: true });

export const elapsedCall = ofDate((reportDate, { goal, settings }) => elapsed(goal, reportDate, settings));

export const requiredCall = ofDate((reportDate, { goal, base, settings }) => required(goal, reportDate, base, settings));

/** Shows a part of what a measure gives. */
const showing =
  <T>(measureOf: (actual: number) => Result<T>, pick: (value: T) => Output) =>
  (actual: number): Output => {
    const result = measureOf(actual);
    return result.ok ? pick(result.value) : result.reason;
  };

export const statusCall = ofActual(
  ({ goal, reportDate, base, settings }) => map(verdictFor(goal, reportDate, base, settings), (verdictOf) => showing(verdictOf, ({ word }) => word)),
  { dated: true },
);

/** 剩余年均需完成; with the output 倍数 its multiple of the yearly pace so far. */
export const remainingCall = ofActual(
  ({ goal, reportDate, base, settings, output, scale: { fromGoal } }) =>
    flatMap(readOutput(output, { 倍数: 'multiple' }), (wanted) =>
      map(remainingFor(goal, reportDate, base, settings), ({ perYearOf, multipleOf }) => {
        if (wanted) return (actual): Output => multipleOf(actual) ?? { code: 'no-pace-yet' };
        return fromGoal ? (actual): Output => fromGoal(perYearOf(actual)) : perYearOf;
      }),
    ),
  { dated: true },
);

/** 增速比; with the output 判断 its word. */
export const growthCall = ofActual(
  ({ goal, reportDate, base, settings, output }) =>
    flatMap(readOutput(output, { 判断: 'status' }), (wanted) =>
      map(growthFor(goal, reportDate, base, settings), (growthOf) => showing(growthOf, wanted ? ({ word }) => word : ({ ratio }) => ratio)),
    ),
  { dated: true },
);

const sourcesOf = ({ sources }: Indicator): string => sources.map((source) => `${sourceText(source)}“${tidyClause(source.clause)}”`).join('；');

export const explainCall = ofActual(
  ({ goal, reportDate, base, indicator, settings, periods }) =>
    map(explainFor(goal, reportDate, base, settings, periods), (explainOf) => {
      const ending = indicator ? `出处：${sourcesOf(indicator)}。` : '';
      return showing(explainOf, (steps) => steps + ending);
    }),
  { dated: true },
);

export const sentenceCall = ofActual(
  ({ goal, reportDate, base, indicator, settings, periods }) =>
    map(sentenceFor(indicator?.shortName ?? '实际值', goal, reportDate, base, settings, periods), (sentenceOf) => (actual: number) => outputOf(sentenceOf(actual))),
  { dated: true },
);
