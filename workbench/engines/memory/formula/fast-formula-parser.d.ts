declare module 'fast-formula-parser' {
  export class FormulaError extends Error { readonly error: string }
  export const SSF: { format(format: string, value: string | number | boolean): string };
  export default class FormulaParser {
    readonly functions: Record<string, ((...args: unknown[]) => unknown) | undefined>;
  }
}
