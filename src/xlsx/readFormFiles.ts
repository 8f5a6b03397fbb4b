import { henan13 } from '../domain/plan/catalogue';
import { readRegionForm, type RegionForm } from '../domain/regions/readRegionForm';
import { readWorkbookFile } from './readWorkbookFile';

export interface FormFiles {
  readonly forms: readonly RegionForm[];
  /** Names of files that could not be opened, and of those that hold no form. */
  readonly unread: readonly string[];
  readonly without: readonly string[];
}

/** How far reading is, and whether it was stopped. */
interface Progress {
  readonly signal: AbortSignal;
  readonly report: (done: number, total: number) => void;
}

/**
 * The 地区填报表 in some .xlsx files, one file after another so that a folder full of them fits into memory. Nothing leaves the machine.
 *
 * @returns null when it was stopped
 */
export const readFormFiles = async (files: readonly File[], { signal, report }: Progress): Promise<FormFiles | null> => {
  const forms: RegionForm[] = [];
  const unread: string[] = [];
  const without: string[] = [];
  for (const [index, file] of files.entries()) {
    if (signal.aborted) return null;
    report(index, files.length);
    const sheets = await readWorkbookFile(await file.arrayBuffer());
    const found = sheets?.flatMap(({ name, values }) => readRegionForm(sheets.length > 1 ? `${file.name} · ${name}` : file.name, values, henan13) ?? []) ?? [];
    if (!sheets) unread.push(file.name);
    else if (found.length === 0) without.push(file.name);
    forms.push(...found);
  }
  return { forms, unread, without };
};
