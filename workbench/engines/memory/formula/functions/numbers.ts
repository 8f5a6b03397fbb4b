import type { ScalarFunction } from '../context';
import { fail, toNumber, type Scalar } from '../values';

const one = (calculate: (x: number) => number): ScalarFunction => (value) => calculate(toNumber(value!));

/** Rounds half away from zero, on the decimal digits Excel shows rather than on the binary ones. */
function rounded(number: number, digits: number, how: (x: number) => number): number {
  const scaled = Number(Math.abs(number).toPrecision(15)) * 10 ** digits;
  const clean = Number(scaled.toPrecision(15));
  return (Math.sign(number) * how(clean)) / 10 ** digits;
}

const rounding = (how: (x: number) => number): ScalarFunction => (value, digits = 0) => rounded(toNumber(value!), Math.trunc(toNumber(digits)), how);

const toMultiple = (how: (x: number) => number): ScalarFunction => (value, step: Scalar = 1) => {
  const [x, unit] = [toNumber(value!), toNumber(step)];
  return unit === 0 ? 0 : how(Number((x / unit).toPrecision(15))) * unit;
};

export const numbers: Record<string, ScalarFunction> = {
  ROUND: rounding((x) => Math.floor(x + 0.5)),
  ROUNDUP: rounding(Math.ceil),
  ROUNDDOWN: rounding(Math.floor),
  TRUNC: rounding(Math.floor),
  INT: one(Math.floor),
  ABS: one(Math.abs),
  SIGN: one(Math.sign),
  EXP: one(Math.exp),
  SQRT: one((x) => (x < 0 ? fail('#NUM!') : Math.sqrt(x))),
  LN: one((x) => (x <= 0 ? fail('#NUM!') : Math.log(x))),
  LOG10: one((x) => (x <= 0 ? fail('#NUM!') : Math.log10(x))),
  LOG: (value, base: Scalar = 10) => (toNumber(value!) <= 0 ? fail('#NUM!') : Math.log(toNumber(value!)) / Math.log(toNumber(base))),
  POWER: (value, exponent) => toNumber(value!) ** toNumber(exponent!),
  PI: () => Math.PI,
  MOD: (value, divisor) => {
    const [x, y] = [toNumber(value!), toNumber(divisor!)];
    return y === 0 ? fail('#DIV/0!') : x - y * Math.floor(x / y);
  },
  QUOTIENT: (value, divisor) => (toNumber(divisor!) === 0 ? fail('#DIV/0!') : Math.trunc(toNumber(value!) / toNumber(divisor!))),
  CEILING: toMultiple(Math.ceil),
  FLOOR: toMultiple(Math.floor),
  MROUND: toMultiple(Math.round),
};
