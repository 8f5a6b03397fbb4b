import type { Indicator } from '../domain/plan/schema';
import { comparatorWord, measureWord, sourceText, structureText, tidyClause } from '../domain/plan/words';
import { ok, refuse, type Result } from '../domain/result';
import { quote } from './cells';

export interface Field {
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

const byName = new Map(fields.flatMap((field) => field.names.map((name) => [name.toLowerCase(), field] as const)));

/**
 * The field of the catalogue that a Chinese heading or an English key names; what the plan leaves open reads as blank.
 *
 * @returns refused with `unknown-field`
 * @example findField('单位') → the field that reads 万人 of JY01
 */
export function findField(cell: unknown): Result<Field> {
  const field = typeof cell === 'string' ? (byName.get(cell) ?? byName.get(cell.normalize('NFKC').trim().toLowerCase())) : undefined;
  if (field) return ok(field);
  return refuse('unknown-field', { argument: 'field', given: quote(cell), expected: fields.map(({ names }) => names[0]).join('、') });
}
