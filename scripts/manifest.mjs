/**
 * npm run manifest                                    checks manifest.xml
 * npm run manifest -- --url https://host/path/        prints the manifest for that host
 * npm run manifest -- --url https://host/path/ --out plan.xml
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkManifest } from './manifest/check.mjs';
import { manifestFor } from './manifest/host.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({ options: { url: { type: 'string' }, out: { type: 'string' } } });

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function main() {
  const development = readFileSync(`${root}/manifest.xml`, 'utf8');
  const xml = options.url ? manifestFor(development, options.url) : development;
  const { schemaChecked, messages } = await checkManifest(xml, root);
  messages.forEach((message) => console.error(`manifest: ${message}`));
  if (messages.length > 0) process.exitCode = 1;
  else if (options.out) writeFileSync(options.out, xml);
  else if (options.url) process.stdout.write(xml);
  else console.log(`manifest.xml: ${schemaChecked ? 'schema and ' : ''}rules hold`);
}
