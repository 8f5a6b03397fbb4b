import type { Settings } from '../measures/settings';
import { withinPeriod } from './guards';
import { choose, NOT_APPLICABLE, type Terms } from './terms';

export const byAttainment = ({ met }: Terms): string => `IF(${met},"达标","未达标")`;

/** 序时法: a met target wins; otherwise the word for the 序时差, each cut-off belonging to the better word. */
export function byPace(terms: Terms, pace: string, { cutoffs }: Settings): string {
  const { behind, onTrack, ahead } = cutoffs;
  const words = '{"严重滞后","滞后","基本符合","快于序时"}';
  const word = pace === NOT_APPLICABLE ? pace : `LOOKUP(ROUND(${pace},9),{-1E+99,${behind},${onTrack},${ahead}},${words})`;
  return withinPeriod(terms, `IF(${terms.met},IF(${terms.beforeDeadline},"提前完成","完成"),${word})`);
}

export const methodByWay = ({ hasWay }: Terms): string => choose(hasWay, '"序时法"', '"达标法"');
