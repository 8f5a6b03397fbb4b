/** npm run bench: sizes, and every test/bench/*.bench.ts. Prints a table, then the same as JSON; fails when a limit is exceeded. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import './typescript/register.mjs';
import { measureSizes } from './bench/sizes.mjs';
import { exceeded, table } from './bench/table.mjs';
import { root } from './build/targets.mjs';

const folder = path.join(root, 'test/bench');
const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.bench.ts'));

const measurements = [];
for (const file of files.sort()) {
  const { default: bench } = await import(pathToFileURL(path.join(folder, file)).href);
  measurements.push(...(await bench()));
}
measurements.push(...(await measureSizes()));

console.log(table(measurements));
console.log(JSON.stringify(measurements, null, 2));
if (measurements.some(exceeded)) process.exitCode = 1;
