/** npm run package -- --url https://host/path/: one folder with all that is published: site, manifest, server configurations, licences, sums. */
import { build } from './build/build.mjs';
import { root } from './build/targets.mjs';
import { readOptions } from './package/read-options.mjs';
import { writePackage } from './package/write-package.mjs';

try {
  const options = readOptions(process.argv.slice(2));
  await build(['add-in']);
  const { folder, files } = await writePackage(options, root);
  console.log(`${folder}: ${files} files for ${options.url.href}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
