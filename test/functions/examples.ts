import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as functions from '../../src/functions/functions';

export interface Example {
  readonly id: string;
  readonly formula: string;
  readonly expected: string;
  readonly run: () => unknown[][];
}

type CellFunction = (...args: unknown[]) => unknown[][];

/** The examples of functions.ts, each ready to run: `=PLAN.GAP(145.1,"JY01") → 354.9`. A function without one comes with an empty formula. */
export function readExamples(): readonly Example[] {
  const source = readFileSync(join(__dirname, '../../src/functions/functions.ts'), 'utf8');
  return [...source.matchAll(/\/\*\*([\s\S]*?)\*\/\s*export function (\w+)/g)].flatMap(([, doc = '', name = '']) => {
    const id = /@customfunction (\S+)/.exec(doc)?.[1] ?? name;
    const examples = [...doc.matchAll(/@example =PLAN\.(\w+)\((.*)\) → (.*)/g)];
    if (examples.length === 0) return [{ id, formula: '', expected: '', run: () => [] }];
    return examples.map(([, called, list = '', expected = '']) => {
      const call = (functions as unknown as Record<string, CellFunction>)[name]!;
      if (called !== id) throw new Error(`${id} has an example of ${called}`);
      return { id, formula: `=PLAN.${id}(${list})`, expected: expected.trim(), run: () => call(...readArguments(list)) };
    });
  });
}

/** Arguments as a formula writes them: numbers, texts, matrices in braces; an empty one is omitted. */
function readArguments(list: string): readonly unknown[] {
  const tokens = list.match(/\{[^}]*\}|"[^"]*"|[^,]+|(?<=,)(?=,)/g) ?? [];
  return tokens.map((token) => {
    if (token === '') return null;
    return token.startsWith('{') ? token.slice(1, -1).split(';').map((row) => row.split(',').map(readLiteral)) : [[readLiteral(token)]];
  });
}

const readLiteral = (token: string): unknown => (token.startsWith('"') ? token.slice(1, -1) : Number(token));
