import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from '@swc/core';

const ENDINGS = ['.ts', '.tsx', '/index.ts'];

export async function resolve(specifier, context, next) {
  const relative = specifier.startsWith('.') && context.parentURL?.startsWith('file:');
  if (!relative || path.extname(specifier)) return next(specifier, context);
  const base = path.resolve(path.dirname(fileURLToPath(context.parentURL)), specifier);
  const found = ENDINGS.map((ending) => base + ending).find((file) => existsSync(file));
  return next(found ? pathToFileURL(found).href : specifier, context);
}

export async function load(url, context, next) {
  const extension = path.extname(new URL(url).pathname);
  if (!url.startsWith('file:') || !['.ts', '.tsx', '.json'].includes(extension)) return next(url, context);
  const text = await readFile(fileURLToPath(url), 'utf8');
  if (extension === '.json') return { format: 'module', source: `export default ${text}`, shortCircuit: true };
  const { code } = await transform(text, {
    filename: fileURLToPath(url),
    jsc: { parser: { syntax: 'typescript', tsx: extension === '.tsx' }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  });
  return { format: 'module', source: code, shortCircuit: true };
}
