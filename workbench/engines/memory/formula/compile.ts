import type { Formula, Node } from './ast';
import { isBuiltIn } from './functions';
import { parseFormula } from './parse';

/** What formulas parse to, which depends on nothing but their text: a template's are entered again and again. */
const parsed = new Map<string, Node | null>();
const MOST = 50_000;

/** As `parseFormula`, which parses; a text that came before is looked up. */
export const parse = (text: string): Node | null => {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  if (parsed.size >= MOST) parsed.clear();
  const root = parseFormula(text);
  parsed.set(text, root);
  return root;
};

/** Parses a formula as it is entered, and notes which of its functions do not exist yet. */
export function compile(text: string, isRegistered: (name: string) => boolean): Formula {
  const root = parse(text);
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
