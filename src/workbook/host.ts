/** What the host can do. Asked at run time: a requirement set that is claimed can still lack a method. */
export const supports = (set: 'ExcelApi' | 'CustomFunctionsRuntime' | 'SharedRuntime', version: string): boolean =>
  Office.context.requirements.isSetSupported(set, version);

/** Volume-licensed Excel 2021 on Windows has none. Excel on iPad has none either, but without the shared runtime that the manifest demands the add-in never starts there. */
export const hasCustomFunctions = (): boolean => supports('CustomFunctionsRuntime', '1.1');

/** Comments can be written since ExcelApi 1.10. Plain notes need a newer office.js than the one that is shipped. */
export const canComment = (): boolean => supports('ExcelApi', '1.10');
