import fc from 'fast-check';
import { completion } from '../../../src/domain/measures/completion';
import { isMet } from '../../../src/domain/measures/gap';
import { progress } from '../../../src/domain/measures/progress';
import { required } from '../../../src/domain/measures/required';
import { verdict, type VerdictWord } from '../../../src/domain/measures/verdict';
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

  it('more is never judged worse', () => {
    const order: readonly VerdictWord[] = ['严重滞后', '滞后', '基本符合', '快于序时', '完成', '提前完成'];
    const rank = (a: number, t: number, on: string) => order.indexOf(value(verdict(a, goal({ target: t }), on)).word);
    fc.assert(fc.property(amount, amount, target, date, (a, b, t, on) => expect(rank(Math.min(a, b), t, on)).toBeLessThanOrEqual(rank(Math.max(a, b), t, on))));
  });
});
