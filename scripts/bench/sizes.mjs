import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import { root } from '../build/targets.mjs';

const configure = createRequire(import.meta.url)(path.join(root, 'webpack.config.js'));

/** The parts of the pane that are fetched before it shows itself in Chinese. */
const FIRST_PAINT = ['functions', 'taskpane', 'pane', 'zh-CN'];

/** Sizes of what is shipped, measured on fresh builds of one configuration. @returns {Promise<import('../../test/bench/measure').Measurement[]>} */
export async function measureSizes() {
  const ours = await built((config) => config, FIRST_PAINT);
  const empty = await built((config) => ({ ...config, entry: { taskpane: path.join(root, 'test/bench/empty-pane/index.tsx') } }), ['taskpane']);
  return [
    { name: 'functions.js, gzip', value: ours.functions, unit: 'KB', limit: 40 },
    { name: 'pane up to first paint, gzip', value: ours.together, unit: 'KB' },
    { name: 'empty React + Fluent page, gzip', value: empty.together, unit: 'KB' },
    { name: 'pane ÷ empty page', value: ours.together / empty.together, unit: '×' },
  ];
}

async function built(change, groups) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  const config = change(await configure({}, { mode: 'production' }));
  const stats = await compile({ ...config, cache: false, output: { ...config.output, path: folder } });
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

const compile = (config) =>
  new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
      else resolve(stats);
    });
  });
