/**
 * npm run manifest                                    checks manifest.xml
 * npm run manifest -- --url https://host/path/        prints the manifest for that host
 * npm run manifest -- --url https://host/path/ --out plan.xml
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { manifestFor } from './manifest/host.mjs';
import { checkRules } from './manifest/rules.mjs';
import { checkSchema, schemaFolder } from './manifest/schema.mjs';

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
  const { checked, messages } = await check(xml);
  messages.forEach((message) => console.error(`manifest: ${message}`));
  if (messages.length > 0) process.exitCode = 1;
  else if (options.out) writeFileSync(options.out, xml);
  else if (options.url) process.stdout.write(xml);
  else console.log(`manifest.xml: ${checked ? 'schema and ' : ''}rules hold`);
}

async function check(xml) {
  const folder = schemaFolder(root);
  const schema = await checkSchema(xml, folder);
  const messages = [...schema.messages, ...checkRules(xml, root)];
  if (schema.checked) return { checked: true, messages };
  console.error(`Schema check skipped: no schemas in ${folder} (set OFFICE_SCHEMAS)`);
  return { checked: false, messages: process.env.CI === 'true' ? [...messages, 'the schemas are required when CI=true'] : messages };
}
