/** What a formula's surroundings tell about its arguments. */
export interface Surroundings {
  /** What the single cell shows that a reference names, read from the formula's sheet; undefined where it was not read. */
  readonly valueAt: (reference: string) => string | number | boolean | undefined;
  /** Whether a defined name stands for one cell. */
  readonly isCell: (name: string) => boolean;
}
