/** A defined name, and what it stands for. */
export interface NamedFormula {
  readonly name: string;
  readonly formula: string;
}
