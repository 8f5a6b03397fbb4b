/** `node build.mjs FOLDER`: the add-in as the release after this one may be, from the same sources and configuration, not minimised. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { root } from '../../../../scripts/build/targets.mjs';

const [folder] = process.argv.slice(2);
const config = await createRequire(import.meta.url)(path.join(root, 'webpack.config.js'))({}, { mode: 'production' });
const [sources, ...others] = config.module.rules;
// Loaders run from the last to the first.
const changed = { ...sources, use: [...sources.use, fileURLToPath(new URL('./loader.mjs', import.meta.url))] };

webpack({ ...config, context: root, cache: false, output: { ...config.output, path: folder }, module: { rules: [changed, ...others] }, optimization: { minimize: false } }, (error, stats) => {
  const failure = error ?? (stats.hasErrors() ? new Error(stats.toString('errors-only')) : null);
  if (failure) throw failure;
});
