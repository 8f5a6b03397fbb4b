import { completion } from '../domain/measures/completion';
import { elapsed } from '../domain/measures/elapsed';
import { explain } from '../domain/measures/explain';
import { gap } from '../domain/measures/gap';
import { growth } from '../domain/measures/growth';
import { pace } from '../domain/measures/pace';
import { progress } from '../domain/measures/progress';
import { remaining } from '../domain/measures/remaining';
import { required } from '../domain/measures/required';
import { sentence } from '../domain/measures/sentence';
import { verdict } from '../domain/measures/verdict';
import type { Indicator } from '../domain/plan/schema';
import { sourceText, tidyClause } from '../domain/plan/words';
import { map, ok, refuse } from '../domain/result';
import { currentSettings } from '../domain/settings/currentSettings';
import { readOutput } from './outputArgument';
import { type Inputs, inFiguresUnit, type MeasureArguments, measureCall } from './measureCall';

type Call = (args: MeasureArguments) => unknown[][];

export const gapCall: Call = (args) => measureCall(args, ({ actual, goal }) => gap(actual, goal, currentSettings()), inFiguresUnit);

export const completionCall: Call = (args) => measureCall(args, ({ actual, goal }) => completion(actual, goal));

export const progressCall: Call = (args) => measureCall(args, ({ actual, goal, base }) => progress(actual, goal, base));

export const paceCall: Call = (args) =>
  measureCall(args, ({ actual, goal, reportDate, base }) => pace(actual, goal, reportDate, base, currentSettings()));

export const elapsedCall: Call = (args) => measureCall(args, ({ goal, reportDate }) => elapsed(goal, reportDate, currentSettings()));

export const requiredCall: Call = (args) =>
  measureCall(args, ({ goal, reportDate, base }) => required(goal, reportDate, base, currentSettings()), inFiguresUnit);

export const statusCall: Call = (args) => measureCall(args, (inputs) => map(judge(inputs), ({ word }) => word));

const judge = ({ actual, goal, reportDate, base }: Inputs) => verdict(actual, goal, reportDate, base, currentSettings());

/** 剩余年均需完成; with the output 倍数 its multiple of the yearly pace so far. */
export const remainingCall: Call = (args) =>
  measureCall(
    args,
    ({ actual, goal, reportDate, base, output, scale }) => {
      const wanted = readOutput(output, { 倍数: 'multiple' });
      if (!wanted.ok) return wanted;
      const left = remaining(actual, goal, reportDate, base, currentSettings());
      if (!left.ok) return left;
      if (wanted.value === undefined) return ok(scale.fromGoal ? scale.fromGoal(left.value.perYear) : left.value.perYear);
      return left.value.multiple === undefined ? refuse('no-pace-yet') : ok(left.value.multiple);
    },
  );

/** 增速比; with the output 判断 its word. */
export const growthCall: Call = (args) =>
  measureCall(args, ({ actual, goal, reportDate, base, output }) => {
    const wanted = readOutput(output, { 判断: 'status' });
    if (!wanted.ok) return wanted;
    return map(growth(actual, goal, reportDate, base, currentSettings()), ({ ratio, word }) => (wanted.value ? word : ratio));
  });

const sourceTexts = new WeakMap<Indicator, string>();

function sourcesOf(indicator: Indicator): string {
  const before = sourceTexts.get(indicator);
  if (before !== undefined) return before;
  const text = indicator.sources.map((source) => `${sourceText(source)}“${tidyClause(source.clause)}”`).join('；');
  sourceTexts.set(indicator, text);
  return text;
}

export const explainCall: Call = (args) =>
  measureCall(args, ({ actual, goal, reportDate, base, indicator, periods }) => {
    const sources = indicator && sourcesOf(indicator);
    const text = explain(actual, goal, reportDate, base, currentSettings(), periods);
    return map(text, (steps) => (sources ? `${steps}出处：${sources}。` : steps));
  });

export const sentenceCall: Call = (args) =>
  measureCall(args, ({ actual, goal, reportDate, base, indicator, periods }) =>
    sentence(indicator?.shortName ?? '实际值', actual, goal, reportDate, base, currentSettings(), periods),
  );
