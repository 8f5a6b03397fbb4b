/** Fails when what the pane fetches first has outgrown its limits (scripts/bench/sizes.mjs). */
import { measureSizes } from '../bench/sizes.mjs';
import { exceeded, table } from '../bench/table.mjs';

const sizes = await measureSizes();
console.log(table(sizes));
if (sizes.some(exceeded)) process.exitCode = 1;
