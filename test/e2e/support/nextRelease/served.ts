import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { startServer } from '../../../../scripts/serve/server.mjs';
import type { Served } from '../servedBy';

const root = resolve(__dirname, '../../../..');

/** The release after this one, beside the same workbench. */
export interface NextRelease {
  readonly serve: () => Promise<Served>;
  readonly remove: () => void;
}

/** Builds the release after this one into a folder of its own. */
export async function buildNextRelease(): Promise<NextRelease> {
  const folder = mkdtempSync(join(tmpdir(), 'next-release-'));
  mkdirSync(join(folder, 'build'));
  symlinkSync(join(root, 'build/workbench'), join(folder, 'build/workbench'));
  symlinkSync(join(root, 'manifest.xml'), join(folder, 'manifest.xml'));
  await promisify(execFile)(process.execPath, [join(__dirname, 'build.mjs'), join(folder, 'dist')], { cwd: root });
  return { serve: () => startServer({ root: folder }), remove: () => rmSync(folder, { recursive: true }) };
}
