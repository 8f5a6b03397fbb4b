import type { ErrorCode } from '../../cells';
import { columnIndex } from '../../../model/address';
import type { Corner, Node } from './ast';
import { tokenize, type Token } from './tokens';

const BINDING: Record<string, number> = { '=': 1, '<>': 1, '<': 1, '>': 1, '<=': 1, '>=': 1, '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 5 };

/** Parses a formula with or without its `=`; null when Excel would refuse it. */
export function parseFormula(text: string): Node | null {
  const tokens = tokenize(text.replace(/^=/, ''));
  if (!tokens) return null;
  const parser = new Parser(tokens);
  try {
    return parser.whole();
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Operator precedence as in Excel: comparison, &, + -, * /, ^, %, sign. */
class Parser {
  private at = 0;
  constructor(private readonly tokens: Token[]) {}

  whole(): Node {
    const node = this.expression(0);
    if (this.peek.kind !== 'end') throw new SyntaxError(this.peek.text);
    return node;
  }

  private get peek(): Token { return this.tokens[this.at]!; }
  private next(): Token { return this.tokens[this.at++]!; }
  private takes(operator: string): boolean {
    if (this.peek.kind !== 'operator' || this.peek.text !== operator) return false;
    this.at++;
    return true;
  }
  private expect(operator: string): void { if (!this.takes(operator)) throw new SyntaxError(operator); }

  private expression(minimum: number): Node {
    let left = this.signed();
    for (;;) {
      const binding = this.peek.kind === 'operator' ? BINDING[this.peek.text] : undefined;
      if (binding === undefined || binding <= minimum) return left;
      const operator = this.next().text;
      left = { kind: 'binary', operator, left, right: this.expression(binding) };
    }
  }

  private signed(): Node {
    for (const operator of ['-', '+', '@'] as const) if (this.takes(operator)) return { kind: 'unary', operator, operand: this.signed() };
    let node = this.primary();
    while (this.takes('%')) node = { kind: 'unary', operator: '%', operand: node };
    return node;
  }

  private primary(): Node {
    const token = this.next();
    switch (token.kind) {
      case 'number': return { kind: 'constant', value: Number(token.text) };
      case 'text': return { kind: 'constant', value: token.text.slice(1, -1).replace(/""/g, '"') };
      case 'error': return { kind: 'error', code: token.text.toUpperCase().replace(/(?<=^#REF!).*/, '') as ErrorCode };
      case 'reference': return reference(token.text);
      case 'table': return tableReference(token.text);
      case 'name': return this.nameOrCall(token.text);
      case 'operator':
        if (token.text === '(') return this.parenthesised();
        if (token.text === '{') return this.array();
    }
    throw new SyntaxError(token.text);
  }

  private parenthesised(): Node {
    const node = this.expression(0);
    this.expect(')');
    return node;
  }

  private nameOrCall(text: string): Node {
    if (!this.takes('(')) return /^(true|false)$/i.test(text) ? { kind: 'constant', value: /^true$/i.test(text) } : { kind: 'name', name: text };
    const args: Node[] = [];
    if (!this.takes(')')) {
      do args.push(this.isArgumentEnd() ? { kind: 'omitted' } : this.expression(0)); while (this.takes(','));
      this.expect(')');
    }
    return { kind: 'call', name: text.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, ''), args };
  }

  private isArgumentEnd(): boolean { return this.peek.kind === 'operator' && (this.peek.text === ',' || this.peek.text === ')'); }

  private array(): Node {
    const rows: Node[][] = [[]];
    for (;;) {
      rows.at(-1)!.push(this.signed());
      if (this.takes('}')) return { kind: 'array', rows };
      if (this.takes(';')) rows.push([]);
      else this.expect(',');
    }
  }
}

function reference(text: string): Node {
  const bang = text.lastIndexOf('!');
  const sheet = bang < 0 ? null : text.slice(0, bang).replace(/^'|'$/g, '').replace(/''/g, "'");
  const spilled = text.endsWith('#');
  const [first, last] = text.slice(bang + 1).replace('#', '').split(':');
  const from = corner(first!);
  return { kind: 'reference', sheet, from, to: last ? corner(last) : from, spilled };
}

function corner(text: string): Corner {
  const [, absoluteColumn, column, absoluteRow, row] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text)!;
  // `$3` alone: the mark belongs to the row.
  const rowMark = column ? absoluteRow : absoluteColumn || absoluteRow;
  return { row: row ? Number(row) - 1 : null, column: column ? columnIndex(column) : null, absoluteRow: rowMark === '$', absoluteColumn: Boolean(column) && absoluteColumn === '$' };
}

function tableReference(text: string): Node {
  const open = text.indexOf('[');
  const table = text.slice(0, open);
  const inside = text.slice(open + 1, -1).trim();
  const pieces = inside.startsWith('[') ? [...inside.matchAll(/\[([^\]]*)\]/g)].map((piece) => piece[1]!.trim()) : [inside.replace(/^@\[?/, '@').replace(/\]$/, '')];
  const part = (name: string) => pieces.some((piece) => piece.toLowerCase() === name);
  const column = pieces.find((piece) => piece && !piece.startsWith('#'))?.replace(/^@/, '') || null;
  const thisRow = part('#this row') || pieces.some((piece) => piece.startsWith('@'));
  return { kind: 'tableColumn', table, column, part: thisRow ? 'thisRow' : part('#all') ? 'all' : part('#headers') ? 'headers' : 'data' };
}
