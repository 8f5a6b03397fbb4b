import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

it('the function reference is what the docstrings say (node scripts/write-function-docs.mjs writes it)', () => {
  const page = execFileSync(process.execPath, [join(root, 'scripts/write-function-docs.mjs'), '--print'], { encoding: 'utf8' });
  expect(page).toBe(readFileSync(join(root, 'docs/functions.md'), 'utf8'));
});
