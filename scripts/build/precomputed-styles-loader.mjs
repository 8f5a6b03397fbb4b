import { createRequire } from 'node:module';
import vm from 'node:vm';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const { resolveResetStyleRules, resolveStyleRulesForSlots } = require('@griffel/core');
const { shorthands, tokens, typographyStyles } = require('@fluentui/react-components');

/** What stands in a component, what the build puts in its place, and who works it out. */
const COMPILED = {
  makeStyles: { name: '__styles', resolve: resolveStyleRulesForSlots },
  makeResetStyles: { name: '__resetStyles', resolve: resolveResetStyleRules },
};

/**
 * Turns every `makeStyles({…})` and `makeResetStyles({…})` into its finished classes and CSS rules while the add-in is built. The page then needs no style
 * compiler and computes nothing before it paints. (The official loader does the same with 120 packages; our styles are plain data.)
 * @this {import('webpack').LoaderContext<{}>}
 */
export default function precomputedStylesLoader(source) {
  return Object.keys(COMPILED).some((call) => source.includes(`${call}(`)) ? precompute(source, this.resourcePath) : source;
}

/**
 * @param {string} source TypeScript with or without JSX
 * @param {string} path named where a style cannot be worked out
 * @returns {string} the same with `__styles(classes, rules)` or `__resetStyles(class, mirrored class, rules)` in place of each call
 */
export function precompute(source, path) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const calls = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && Object.hasOwn(COMPILED, node.expression.getText())) calls.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const replaced = calls.reverse().reduce((text, call) => {
    const { name, resolve } = COMPILED[call.expression.getText()];
    const compiled = resolve(evaluate(call.arguments[0].getText(), path)).map((part) => JSON.stringify(part));
    return `${text.slice(0, call.getStart())}${name}(${compiled.join(', ')})${text.slice(call.getEnd())}`;
  }, source);
  return `import { ${Object.values(COMPILED).map(({ name }) => name).join(', ')} } from '@fluentui/react-components';${replaced}`;
}

function evaluate(expression, path) {
  try {
    return vm.runInNewContext(`(${expression})`, { shorthands, tokens, typographyStyles });
  } catch (error) {
    throw new Error(`${path}: styles may be made of literals, shorthands, tokens and typographyStyles only, so that the build can work them out (${error.message})`, { cause: error });
  }
}
