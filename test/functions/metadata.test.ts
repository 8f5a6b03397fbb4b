import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as functions from '../../src/functions/functions';

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
}
interface Metadata {
  readonly functions: readonly { readonly id: string; readonly name: string; readonly description: string; readonly parameters: readonly Parameter[] }[];
}
interface Output {
  readonly zh: Metadata;
  readonly en: Metadata;
  readonly errors: readonly string[];
  readonly associated: readonly string[];
  readonly english: Readonly<Record<string, unknown>>;
}

const root = join(__dirname, '../..');
const golden = (language: string): unknown => JSON.parse(readFileSync(join(__dirname, `golden/functions.${language}.json`), 'utf8'));

describe('the metadata of the custom functions', () => {
  const output = JSON.parse(execFileSync(process.execPath, [join(root, 'scripts/function-metadata.mjs')], { encoding: 'utf8' })) as Output;

  it('is generated without errors and looks as agreed in both languages', () => {
    expect(output.errors).toEqual([]);
    expect(output.zh).toEqual(golden('zh-CN'));
    expect(output.en).toEqual(golden('en-US'));
  });

  it('has every exported function, and associates every id', () => {
    const ids = output.zh.functions.map(({ id }) => id);
    expect(ids).toHaveLength(Object.keys(functions).length);
    expect(output.associated).toEqual(ids);
    expect(Object.keys(output.english).sort()).toEqual([...ids].sort());
  });

  it('speaks Chinese in one file and English in the other', () => {
    for (const item of output.zh.functions) {
      expect(item.description).toMatch(/\p{Script=Han}/u);
      for (const parameter of item.parameters) expect(parameter.name).toMatch(/^[\p{Script=Han}]+$/u);
    }
    for (const item of output.en.functions) for (const parameter of item.parameters) expect(parameter.name).toMatch(/^[a-zA-Z]+$/);
  });

  it('never puts an optional parameter before a required one', () => {
    for (const { parameters } of output.zh.functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort());
    }
  });
});
