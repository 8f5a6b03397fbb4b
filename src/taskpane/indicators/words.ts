import type { Comparator, IndicatorDomain, Measure } from '../../domain/plan/schema';
import type { PaneKey } from '../../messages/keys';

/** The words of the domain as keys of the wording, in the order in which filters list them. */
export const measureKey: Readonly<Record<Measure, PaneKey>> = {
  cumulative: 'measure.cumulative',
  level: 'measure.level',
  floor: 'measure.floor',
  ceiling: 'measure.ceiling',
  structure: 'measure.structure',
  milestone: 'measure.milestone',
  coverage: 'measure.coverage',
};

export const domainKey: Readonly<Record<IndicatorDomain, PaneKey>> = {
  就业: 'domain.employment',
  社会保障: 'domain.socialSecurity',
  人才: 'domain.talent',
  人事: 'domain.personnel',
  劳动关系: 'domain.labour',
  公共服务: 'domain.services',
};

/** The parts of the plan's structures; one that a later plan brings keeps its own name. */
export const partKey: Readonly<Partial<Record<string, PaneKey>>> = { 高级: 'part.senior', 中级: 'part.intermediate', 初级: 'part.junior' };

export const comparatorKey: Readonly<Record<Comparator, PaneKey>> = {
  gte: 'comparator.gte',
  gt: 'comparator.gt',
  lte: 'comparator.lte',
  lt: 'comparator.lt',
  approx: 'comparator.approx',
  eq: 'comparator.eq',
};
