/** Margins of every sheet on A4, in inches as files count them; Excel is told in points. */
export const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

export const POINTS_AN_INCH = 72;
