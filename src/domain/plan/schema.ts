import { z } from 'zod';

/** An ISO calendar date, e.g. `2020-12-31`. */
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const period = z.strictObject({ start: isoDate, end: isoDate });

/** Where the document states the target: the clause is verbatim, character for character. */
const source = z.strictObject({
  chapter: z.number().int().positive(),
  section: z.number().int().positive(),
  clause: z.string().min(2),
});

/** `nameEn` is for English sheets, beside the Chinese name, as an indicator’s. */
const part = z.strictObject({ name: z.string().min(1), nameEn: z.string().min(2).optional(), share: z.number().positive().max(100) });

export const measureSchema = z.enum(['cumulative', 'level', 'floor', 'ceiling', 'structure', 'milestone', 'coverage']);
export const comparatorSchema = z.enum(['gte', 'gt', 'lte', 'lt', 'approx', 'eq']);
export const domainSchema = z.enum(['就业', '社会保障', '人才', '人事', '劳动关系', '公共服务']);

export const indicatorSchema = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}\d{2}$/),
  name: z.string().min(2),
  shortName: z.string().min(2),
  /** For English sheets and the English pane, beside the Chinese name; no part of the plan. */
  nameEn: z.string().min(2).optional(),
  aliases: z.array(z.string().min(2)),
  unit: z.string().min(1),
  measure: measureSchema,
  comparator: comparatorSchema,
  /** In `unit`; a rate as a percent number (90 for 90 %). Absent where `parts` states the target. */
  target: z.number().optional(),
  parts: z.array(part).min(2).optional(),
  /** For `approx`, as a share of the target (0.05 for ±5 %). */
  tolerance: z.number().positive().max(1).optional(),
  period,
  deadline: isoDate,
  domain: domainSchema,
  sources: z.array(source).min(1),
  /** What the plan leaves open stays absent: the value at the end of the year before the period, the legal nature, who answers for it. */
  base: z.number().optional(),
  nature: z.enum(['约束性', '预期性']).optional(),
  responsible: z.string().optional(),
});

export const planHeaderSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  issuer: z.string(),
  issued: isoDate,
  period,
  source: z.string(),
});

export const planSchema = z.strictObject({ plan: planHeaderSchema, indicators: z.array(indicatorSchema).min(1) });

export type Measure = z.infer<typeof measureSchema>;
export type Comparator = z.infer<typeof comparatorSchema>;
export type IndicatorDomain = z.infer<typeof domainSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type IndicatorSource = z.infer<typeof source>;
export type Period = z.infer<typeof period>;
export type PlanHeader = z.infer<typeof planHeaderSchema>;
export type Plan = z.infer<typeof planSchema>;
