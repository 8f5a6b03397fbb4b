import type { Indicator } from '../domain/plan/schema';
import { comparatorWord, measureWord, sourceText, structureText, tidyClause } from '../domain/plan/words';
import { ok, refuse, type Result } from '../domain/result';
import { quote } from './cells';

interface Field {
  /** The Chinese heading first, then the English key. */
  readonly names: readonly [string, string];
  readonly read: (indicator: Indicator) => string | number;
}

const fields: readonly Field[] = [
  { names: ['编码', 'code'], read: ({ code }) => code },
  { names: ['名称', 'name'], read: ({ name }) => name },
  { names: ['简称', 'shortName'], read: ({ shortName }) => shortName },
  { names: ['别名', 'aliases'], read: ({ aliases }) => aliases.join('、') },
  { names: ['领域', 'domain'], read: ({ domain }) => domain },
  { names: ['计量方式', 'measure'], read: ({ measure }) => measureWord[measure] },
  { names: ['比较', 'comparator'], read: ({ comparator }) => comparatorWord[comparator] },
  { names: ['目标值', 'target'], read: (indicator) => indicator.target ?? structureText(indicator) },
  { names: ['单位', 'unit'], read: ({ unit }) => unit },
  { names: ['基期值', 'base'], read: ({ base }) => base ?? '' },
  { names: ['允许偏差', 'tolerance'], read: ({ tolerance }) => tolerance ?? '' },
  { names: ['规划期', 'period'], read: ({ period }) => `${period.start}至${period.end}` },
  { names: ['期限', 'deadline'], read: ({ deadline }) => deadline },
  { names: ['属性', 'nature'], read: ({ nature }) => nature ?? '' },
  { names: ['责任单位', 'responsible'], read: ({ responsible }) => responsible ?? '' },
  { names: ['出处', 'source'], read: ({ sources }) => sources.map(sourceText).join('；') },
  { names: ['原文', 'clause'], read: ({ sources }) => sources.map(({ clause }) => tidyClause(clause)).join('；') },
];

const positions = new Map(fields.flatMap(({ names }, position) => names.map((name) => [name.toLowerCase(), position] as const)));

/** One indicator's fields, in the order of their positions. */
export type FieldValues = readonly (string | number)[];

const known = new WeakMap<Indicator, FieldValues>();

/** All fields of an indicator, put together once: the catalogue never changes. What the plan leaves open is blank. */
export function fieldValues(indicator: Indicator): FieldValues {
  const before = known.get(indicator);
  if (before) return before;
  const values = fields.map(({ read }) => read(indicator));
  known.set(indicator, values);
  return values;
}

/**
 * The position among an indicator's `fieldValues` of the field that a Chinese heading or an English key names.
 *
 * @returns refused with `unknown-field`
 * @example fieldValues(JY01)[findField('单位')] → 万人
 */
export function findField(cell: unknown): Result<number> {
  const position = typeof cell === 'string' ? (positions.get(cell) ?? positions.get(cell.normalize('NFKC').trim().toLowerCase())) : undefined;
  if (position !== undefined) return ok(position);
  return refuse('unknown-field', { argument: 'field', given: quote(cell), expected: fields.map(({ names }) => names[0]).join('、') });
}
