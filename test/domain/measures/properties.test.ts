import fc from 'fast-check';
import { completion } from '../../../src/domain/measures/completion';
import { isMet } from '../../../src/domain/measures/gap';
import { progress } from '../../../src/domain/measures/progress';
import { defaultSettings } from '../../../src/domain/measures/settings';
import { required } from '../../../src/domain/measures/required';
import type { MethodWord } from '../../../src/domain/measures/method';
import { verdict, type Verdict, type VerdictWord } from '../../../src/domain/measures/verdict';
import { convert } from '../../../src/domain/plan/units';
import { goal } from './goals';

const amount = fc.integer({ min: 0, max: 10_000_000 }).map((n) => n / 1000);
const target = fc.integer({ min: 1, max: 10_000_000 }).map((n) => n / 1000);
const date = fc.integer({ min: 0, max: 2500 }).map((days) => new Date(Date.UTC(2016, 0, 1 + days)).toISOString().slice(0, 10));

const value = <T>(result: { ok: true; value: T } | { ok: false }): T => {
  if (!result.ok) throw new Error('refused');
  return result.value;
};

describe('measures', () => {
  it('gap and completion agree on who has met the target', () => {
    fc.assert(
      fc.property(amount, target, (a, t) => {
        const sum = goal({ target: t });
        expect(value(isMet(a, sum))).toBe(value(completion(a, sum)) >= 1);
      }),
    );
  });

  it('require the target at the end, whatever the base', () => {
    fc.assert(
      fc.property(amount, target, fc.constantFrom('cumulative' as const, 'milestone' as const, 'level' as const, 'floor' as const), (b, t, measure) => {
        const base = Math.min(b, t / 2);
        expect(value(required(goal({ target: t, measure }), '2020-12-31', base))).toBeCloseTo(t, 9);
      }),
    );
  });

  it('progress does not depend on the unit', () => {
    fc.assert(
      fc.property(amount, target, amount, (a, t, b) => {
        // A base next to the target leaves no digits to compare.
        const base = Math.min(b, t * 0.9);
        const inPersons = (n: number) => value(convert(n, '万人', '人'));
        const small = value(progress(a, goal({ measure: 'level', target: t }), base));
        const large = value(progress(inPersons(a), goal({ measure: 'level', target: inPersons(t), unit: '人' }), inPersons(base)));
        expect(Math.abs(small - large)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(small)));
      }),
    );
  });

  const orders: Readonly<Record<MethodWord, readonly VerdictWord[]>> = {
    序时法: ['严重滞后', '滞后', '基本符合', '快于序时', '完成', '提前完成'],
    达标法: ['未达标', '达标'],
    结构法: ['偏离', '基本符合', '符合'],
    增速法: ['倒退', '进展有限', '需要加快', '符合预期', '完成'],
  };
  const measure = fc.constantFrom('cumulative' as const, 'milestone' as const, 'level' as const, 'floor' as const, 'ceiling' as const, 'coverage' as const);
  const levelMethod = fc.constantFrom('序时法' as const, '增速法' as const);
  // Around the target, where the words change.
  const ofTarget = fc.integer({ min: 0, max: 1500 }).map((n) => n / 1000);

  it.each(['gte', 'gt', 'lte', 'lt'] as const)('better is never judged worse: %s, every type, with and without a base, both methods for levels', (comparator) => {
    const smallerIsBetter = comparator.startsWith('l');
    fc.assert(
      fc.property(measure, ofTarget, ofTarget, target, fc.option(ofTarget, { nil: undefined }), date, levelMethod, (type, first, second, t, from, on, method) => {
        const [a, b, base] = [first * t, second * t, from === undefined ? undefined : from * t];
        const settings = { ...defaultSettings, levelMethod: method };
        const judged = (actual: number) => value(verdict(actual, goal({ measure: type, comparator, target: t }), on, base, settings));
        const [worse, better] = (smallerIsBetter ? [Math.max(a, b), Math.min(a, b)] : [Math.min(a, b), Math.max(a, b)]).map(judged) as [Verdict, Verdict];
        expect(better.method).toBe(worse.method);
        const rank = ({ word }: Verdict) => orders[worse.method].indexOf(word);
        expect(rank(worse)).toBeGreaterThanOrEqual(0);
        expect(rank(worse)).toBeLessThanOrEqual(rank(better));
      }),
      { numRuns: 2000 },
    );
  });
});
