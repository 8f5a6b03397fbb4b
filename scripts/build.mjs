/** npm run build: the add-in into dist/, ready to be published. `npm run build -- --all` builds the workbench too. */
import { TARGETS, forget } from './build/targets.mjs';
import { build } from './build/build.mjs';

const names = process.argv.includes('--all') ? Object.keys(TARGETS) : ['add-in'];
names.forEach(forget);
await build(names).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
