import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import type { FunctionSet, InvokeFunction, FunctionMetadata } from '../../workbench/engines/functions';

const SOURCE = path.resolve('src/functions/functions.ts');

/** The part of Microsoft's `CustomFunctions` global that functions use while they run. */
class CustomFunctionsError extends Error {
  constructor(readonly code: string, message?: string) { super(message); }
}
const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!', invalidNumber: '#NUM!', nullReference: '#NULL!', invalidName: '#NAME?', invalidReference: '#REF!' };

/** The add-in's functions from their source, with the metadata the build would generate from it. */
export async function planFunctions(): Promise<{ set: FunctionSet; invoke: InvokeFunction }> {
  (globalThis as Record<string, unknown>).CustomFunctions ??= { Error: CustomFunctionsError, ErrorCode, associate: () => {} };
  const nodeRequire = createRequire(path.resolve('package.json'));
  const { generateCustomFunctionsMetadata } = nodeRequire('custom-functions-metadata') as typeof import('custom-functions-metadata');
  const generated = await generateCustomFunctionsMetadata(SOURCE);
  if (generated.errors.length) throw new Error(`The functions' metadata has errors: ${generated.errors.join('; ')}`);
  const { functions } = JSON.parse(generated.metadataJson) as { functions: FunctionMetadata[] };
  const source = fs.readFileSync(SOURCE, 'utf8');
  const module = (await import('../../src/functions/functions')) as Record<string, unknown>;
  const byId = new Map(functions.map(({ id }) => [id, module[functionName(source, id)] as (...args: unknown[]) => unknown]));
  for (const [id, call] of byId) if (typeof call !== 'function') throw new Error(`src/functions/functions.ts exports no function for ${id}.`);
  return { set: { namespace: 'PLAN', functions }, invoke: (id, args) => byId.get(id)!(...args) };
}

/** The function below the `@customfunction` tag that carries the id. */
function functionName(source: string, id: string): string {
  const tagged = [...source.matchAll(/@customfunction[ \t]*([\w.]*)[\s\S]*?\*\/\s*export\s+(?:async\s+)?function\s+(\w+)/g)];
  const found = tagged.find(([, tag, name]) => (tag || name!).toUpperCase() === id.toUpperCase());
  if (!found) throw new Error(`src/functions/functions.ts declares no function with the id ${id}.`);
  return found[2]!;
}
