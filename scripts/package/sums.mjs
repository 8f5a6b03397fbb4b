import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Every file of a folder, sorted, with `/` between the parts of its path. */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
    .sort();

/** The contents of SHA256SUMS; `sha256sum -c SHA256SUMS` checks it, and so does PowerShell's Get-FileHash by eye. */
export const sumsOf = (folder) =>
  filesIn(folder)
    .map((file) => `${createHash('sha256').update(readFileSync(path.join(folder, file))).digest('hex')}  ${file}\n`)
    .join('');
