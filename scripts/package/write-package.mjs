import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { officeJs } from '../build/office-js.mjs';
import { checkManifest } from '../manifest/check.mjs';
import { manifestFor } from '../manifest/host.mjs';
import { iisConfiguration } from './iis.mjs';
import { nginxConfiguration } from './nginx.mjs';
import { readmeText } from './readme.mjs';
import { filesIn, sumsOf } from './sums.mjs';

const SUMS = 'SHA256SUMS';

/**
 * Writes everything an administrator needs into one folder. The site is dist/ as it was built, the same bytes for every address:
 * only the manifest and the servers' configurations know where it will be published.
 *
 * @param {ReturnType<typeof import('./read-options.mjs').readOptions>} options
 * @param {string} root
 * @returns {Promise<{ folder: string, files: number }>}
 * @throws when the folder holds something else, the manifest breaks a rule, or a source map would ship
 */
export async function writePackage(options, root) {
  const folder = path.resolve(root, options.out);
  clear(folder);
  const manifest = manifestFor(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), options.url.href);
  const { messages } = await checkManifest(manifest, root);
  if (messages.length > 0) throw new Error(messages.join('\n'));

  const site = { officeHost: officeJs(process.env.OFFICE_JS || 'vendored').host, ancestors: options.ancestors, reportUri: options.reportUri };
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(root, 'dist'), path.join(folder, 'site'), { recursive: true });
  const maps = filesIn(folder).filter((file) => file.endsWith('.map'));
  if (maps.length > 0) throw new Error(`Source maps must not ship: ${maps.join(', ')}; build without --mode development`);
  const write = (file, text) => writeFileSync(path.join(folder, file), text);
  write('site/web.config', iisConfiguration(site));
  write('nginx.conf', nginxConfiguration({ path: options.path, folder: options.folder, site }));
  write('manifest.xml', manifest);
  write('README.txt', readmeText({ version, address: options.url.href, folder: options.folder }));
  // Whoever unpacks this may have nothing else of the project, and no network.
  cpSync(path.join(root, 'docs/admin-guide/README.md'), path.join(folder, 'admin-guide.md'));
  write(SUMS, sumsOf(folder));
  return { folder, files: filesIn(folder).length };
}

/** An older package makes room; anything else in the folder is somebody's work. */
function clear(folder) {
  if (!existsSync(folder)) return;
  if (readdirSync(folder).length > 0 && !existsSync(path.join(folder, SUMS))) throw new Error(`${folder} holds something other than a package; choose another folder with --out`);
  rmSync(folder, { recursive: true });
}
