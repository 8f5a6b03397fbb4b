import ts from 'typescript';
import { sourceFiles } from './sourceFiles';

/** Attributes whose value a user reads or hears. */
const spoken = new Set(['label', 'title', 'placeholder', 'alt', 'hint', 'text', 'content', 'aria-label', 'aria-description', 'validationMessage']);
const wordy = (text: string): boolean => /\p{L}/u.test(text);

/** Words written straight into JSX: as text, as a string in braces, or in an attribute that is read out. */
function literals(path: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && wordy(node.text)) found.push(`${path}: ${node.text.trim()}`);
    if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteral(node.expression) && !ts.isJsxAttribute(node.parent) && wordy(node.expression.text)) {
      found.push(`${path}: ${node.expression.text}`);
    }
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText()) && node.initializer && ts.isStringLiteral(node.initializer) && wordy(node.initializer.text)) {
      found.push(`${path}: ${node.name.getText()}="${node.initializer.text}"`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

test('the check finds words in each of the three forms', () => {
  expect(literals('x.tsx', '<p title="标题">文字{"word"}<b className="bold">{t("key")}</b></p>')).toHaveLength(3);
});

test('no view holds words of its own', () => {
  const views = sourceFiles('src/taskpane').filter(({ path }) => path.endsWith('.tsx'));
  expect(views.length).toBeGreaterThan(10);
  expect(views.flatMap(({ path, text }) => literals(path, text))).toEqual([]);
});
