/** Child process of build.mjs: compiles one target and reports its progress to the parent. */
import { createRequire } from 'node:module';
import path from 'node:path';
import webpack from 'webpack';
import { TARGETS, root } from './targets.mjs';

const [name] = process.argv.slice(2);
const loaded = createRequire(import.meta.url)(path.join(root, TARGETS[name].config));
const config = typeof loaded === 'function' ? await loaded({}, { mode: 'production' }) : loaded;

const compiler = webpack(config);
new webpack.ProgressPlugin((share) => process.send?.({ share })).apply(compiler);
compiler.run((error, stats) => {
  if (error) console.error(error);
  else if (stats.hasErrors() || stats.hasWarnings()) console.error(stats.toString({ preset: 'errors-warnings', colors: process.stderr.isTTY }));
  if (error || stats.hasErrors()) process.exitCode = 1;
  compiler.close(() => process.disconnect?.());
});
