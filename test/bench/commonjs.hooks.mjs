import { createRequire } from 'node:module';

const nodeRequire = createRequire(import.meta.url);
const NAMELESS = new Set(['fast-formula-parser']);

/** Node finds no named exports in some CommonJS packages, which bundlers and jest do: here they are spelt out. */
export async function load(url, context, next) {
  const name = [...NAMELESS].find((each) => url.startsWith(`nameless:${each}`));
  if (!name) return next(url, context);
  const names = Object.keys(nodeRequire(name)).filter((key) => /^[A-Za-z_$][\w$]*$/.test(key) && key !== 'default');
  const from = JSON.stringify(import.meta.url);
  const source = [
    "import { createRequire } from 'node:module';",
    `const whole = createRequire(${from})(${JSON.stringify(name)});`,
    'export default whole;',
    ...names.map((key) => `export const ${key} = whole.${key};`),
  ].join('\n');
  return { format: 'module', source, shortCircuit: true };
}

export async function resolve(specifier, context, next) {
  return NAMELESS.has(specifier) ? { url: `nameless:${specifier}`, shortCircuit: true } : next(specifier, context);
}
