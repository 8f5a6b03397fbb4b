import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import { join, resolve } from 'node:path';
import { readOptions } from '../../scripts/package/read-options.mjs';
import { writePackage } from '../../scripts/package/write-package.mjs';
import { WORKBENCH_HEADERS } from '../../scripts/serve/headers.mjs';
import type { Served } from '../e2e/support/servedBy';
import { startNginx, type Nginx } from './startNginx';

const root = resolve(__dirname, '../..');

export interface ServedPackage extends Served {
  nginx: Nginx;
  /** Where the package was written. */
  folder: string;
}

/**
 * Writes the package for a sub-path and serves it with nginx, by the configuration in the package as it is. The workbench's page
 * stands at `/` of the same server, and the browser loads the pane by itself, so that every header counts.
 */
export async function servePackage(path = '/office/plan/'): Promise<ServedPackage> {
  const folder = mkdtempSync(join(os.tmpdir(), 'package-'));
  const args = ['--url', `https://localhost${path}`, '--out', join(folder, 'package'), '--site-folder', join(folder, 'package/site'), '--report-uri', '/csp-reports'];
  await writePackage(readOptions(args), root);
  const nginx = await startNginx(`
    ${workbench()}
    include ${join(folder, 'package/nginx.conf')};
  `);
  return {
    nginx,
    folder: join(folder, 'package'),
    url: `https://localhost:${nginx.port}/`,
    query: `?addin=${path}&frame=navigate`,
    async close() {
      await nginx.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const workbench = (): string => `
    location / {
      root ${join(root, 'build/workbench')};
      index index.html;
      types { text/html html; text/javascript js; text/css css; font/woff2 woff2; }
      ${Object.entries(WORKBENCH_HEADERS).map(([name, value]) => `add_header ${name} "${value}";`).join('\n      ')}
    }`;

/** The names below the site of everything in the package. */
export const sums = (folder: string): string[] => readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
