import { createRequire } from 'node:module';
import vm from 'node:vm';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const { resolveStyleRulesForSlots } = require('@griffel/core');
const { tokens, typographyStyles } = require('@fluentui/react-components');

/**
 * Turns every `makeStyles({…})` into its finished classes and CSS rules while the add-in is built. The page then needs no style
 * compiler and computes nothing before it paints. (The official loader does the same with 120 packages; our styles are plain data.)
 * @this {import('webpack').LoaderContext<{}>}
 */
export default function precomputedStylesLoader(source) {
  return source.includes('makeStyles(') ? precompute(source, this.resourcePath) : source;
}

/**
 * @param {string} source TypeScript with or without JSX
 * @param {string} path named where a style cannot be worked out
 * @returns {string} the same with `__styles(classes, rules)` in place of each call
 */
export function precompute(source, path) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const calls = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'makeStyles') calls.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const replaced = calls.reverse().reduce((text, call) => {
    const compiled = resolveStyleRulesForSlots(evaluate(call.arguments[0].getText(), path)).map((part) => JSON.stringify(part));
    return `${text.slice(0, call.getStart())}__styles(${compiled.join(', ')})${text.slice(call.getEnd())}`;
  }, source);
  return `import { __styles } from '@fluentui/react-components';${replaced}`;
}

function evaluate(expression, path) {
  try {
    return vm.runInNewContext(`(${expression})`, { tokens, typographyStyles });
  } catch (error) {
    throw new Error(`${path}: styles may be made of literals, tokens and typographyStyles only, so that the build can work them out (${error.message})`, { cause: error });
  }
}
