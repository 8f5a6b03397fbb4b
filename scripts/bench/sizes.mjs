import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { EMPTY_PANE, freshBuild } from './fresh-build.mjs';

/** What is fetched before the pane shows itself in Chinese, by the parts of the build. */
const FIRST_PAINT = ['taskpane', 'pane', 'zh-CN'];
/** How much more than an empty page the pane may be, in KB. */
const ALLOWANCE = 40;

/**
 * Sizes of what is shipped, measured on fresh builds of one configuration.
 *
 * functions.js counts by itself, with a limit of its own: the shared runtime loads it with every workbook that uses a PLAN function, whether
 * or not the pane is shown, and the interface reuses what it brings along. The row of everything together says what a first start fetches.
 *
 * @returns {Promise<import('../../test/bench/measure').Measurement[]>}
 */
export async function measureSizes() {
  const ours = await built(undefined, ['functions', ...FIRST_PAINT]);
  const empty = await built(EMPTY_PANE, ['taskpane']);
  const pane = ours.together - ours.functions;
  return [
    { name: 'functions.js, gzip', value: ours.functions, unit: 'KB', limit: 40 },
    { name: 'pane up to first paint, gzip', value: pane, unit: 'KB', limit: empty.together + ALLOWANCE, note: `without functions.js; empty page + ${ALLOWANCE} KB` },
    { name: 'empty React + Fluent page, gzip', value: empty.together, unit: 'KB' },
    { name: 'pane and functions.js together, gzip', value: ours.together, unit: 'KB' },
    { name: 'pane and functions.js ÷ empty page', value: ours.together / empty.together, unit: '×' },
  ];
}

async function built(entry, groups) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  const stats = await freshBuild(folder, entry);
  const scripts = new Set(groups.flatMap((group) => filesOf(stats, group)).filter((file) => file.endsWith('.js')));
  const size = (file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length / 1024;
  const together = [...scripts].reduce((sum, file) => sum + size(file), 0);
  const functions = scripts.has('functions.js') ? size('functions.js') : 0;
  rmSync(folder, { recursive: true });
  return { together, functions };
}

function filesOf(stats, group) {
  const found = stats.compilation.namedChunkGroups.get(group);
  if (!found) throw new Error(`The build has no part named ${group}`);
  return found.getFiles();
}
