import type { Formula, Node } from './ast';
import { isBuiltIn } from './functions';
import { parseFormula } from './parse';

/** Parses a formula as it is entered, and notes which of its functions do not exist yet. */
export function compile(text: string, isRegistered: (name: string) => boolean): Formula {
  const root = parseFormula(text);
  const unknown = new Set<string>();
  if (root) {
    visit(root, (node) => { if (node.kind === 'call' && !isBuiltIn(node.name) && !isRegistered(node.name)) unknown.add(node.name); });
  }
  return { text, root, unknown };
}

/** Calls `action` for a node and everything inside it. */
export function visit(node: Node, action: (node: Node) => void): void {
  action(node);
  if (node.kind === 'unary') visit(node.operand, action);
  if (node.kind === 'binary') [node.left, node.right].forEach((side) => visit(side, action));
  if (node.kind === 'call') node.args.forEach((arg) => visit(arg, action));
  if (node.kind === 'array') node.rows.flat().forEach((item) => visit(item, action));
}
