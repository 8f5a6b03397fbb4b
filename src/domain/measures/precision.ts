import { type Goal, isRate } from './goal';

type Counted = Pick<Goal, 'unit' | 'target'>;

const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;

/** Where few of something are shared out they are shared out one by one; large units in hundredths, so that 万人 come out in hundreds of persons. */
export const stepOf = ({ unit, target = 0 }: Counted): number => {
  if (!/[万亿]/.test(unit)) return 1;
  return target >= 10 ? 0.01 : 0.0001;
};

/** Decimals of a planned value: as 分解落实 shares the target out, two for rates, and never fewer than the target itself has. */
export const plannedDigits = (goal: Counted): number => {
  const usual = isRate(goal.unit) ? 2 : Math.round(-Math.log10(stepOf(goal)));
  return Math.max(usual, decimalsOf(goal.target ?? 0));
};

/**
 * Decimals of a figure in a text: as fine as the plan of the target, and two at least, because 14.5 所 typed by mistake must not read as 15.
 *
 * @example figureDigits(JY01 500 万人) → 2; figureDigits(RS04 1 亿学时) → 4
 */
export const figureDigits = (goal: Counted): number => Math.max(goal.unit === '小数' ? 4 : 2, plannedDigits(goal));
