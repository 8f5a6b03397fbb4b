import { createRequire } from 'node:module';
import path from 'node:path';
import webpack from 'webpack';
import { root } from '../build/targets.mjs';

const configure = createRequire(import.meta.url)(path.join(root, 'webpack.config.js'));

/** The page that ours is compared with: React, Fluent's provider, nothing else. */
export const EMPTY_PANE = { taskpane: path.join(root, 'test/bench/empty-pane/index.tsx') };

/**
 * Builds the add-in, or another entry with the very same configuration, afresh.
 * @param {string} folder where to
 * @param {Record<string, unknown>} [entry] in place of the add-in's own
 * @returns {Promise<import('webpack').Stats>}
 */
export async function freshBuild(folder, entry) {
  const config = await configure({}, { mode: 'production' });
  return compile({ ...config, context: root, ...(entry && { entry }), cache: false, output: { ...config.output, path: folder } });
}

const compile = (config) =>
  new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
      else resolve(stats);
    });
  });
