import { z } from 'zod';

const divisionCode = z.string().regex(/^\d{6}$/);

/** A region that gets targets of its own; what each field means stands in schema.md. */
export const regionSchema = z.strictObject({
  /** GB/T 2260. */
  code: divisionCode,
  name: z.string().min(2),
  shortName: z.string().min(2),
  nameEn: z.string().regex(/^[A-Z][a-z]+$/),
  /** `city`: 省辖市; `county`: 省直管县（市）, reported apart from the city it lies in. */
  kind: z.enum(['city', 'county']),
  /** The city a county lies in; its own figures leave the county out. */
  within: divisionCode.optional(),
  /** What it was called before it was renamed within the plan's period. */
  former: z.strictObject({ code: divisionCode, name: z.string().min(2) }).optional(),
});

export const regionListSchema = z.strictObject({
  province: z.strictObject({ code: divisionCode, name: z.string(), shortName: z.string(), nameEn: z.string() }),
  /** The standard the codes come from. */
  source: z.string(),
  regions: z.array(regionSchema).min(1),
});

export type Region = z.infer<typeof regionSchema>;
export type RegionList = z.infer<typeof regionListSchema>;
