import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Commas, double quotes, UTF-8, from line 1; texts quoted, numbers in full and not as they are shown. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false';

/** Has LibreOffice calculate every formula of a workbook; returns the calculated cells as a CSV file. Its profile stands in the folder, so that nothing of the user's is touched. */
export function calculate(file, folder) {
  const output = path.join(folder, 'calculated');
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const run = spawnSync('soffice', [profile, '--headless', '--convert-to', CSV, '--outdir', output, file], { encoding: 'utf8' });
  if (run.error?.code === 'ENOENT') throw new Error('LibreOffice is needed: install libreoffice-calc so that `soffice` is on the path.');
  if (run.status !== 0) throw new Error(`LibreOffice failed: ${run.stderr}`);
  return path.join(output, `${path.basename(file, '.xlsx')}.csv`);
}
