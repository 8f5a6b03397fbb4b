import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFiles } from './sourceFiles';

const messages = join(__dirname, '../../src/messages');
const namespaces = readdirSync(join(messages, 'zh-CN')).filter((name) => name.endsWith('.json'));
const read = (locale: string, name: string): Record<string, string> => JSON.parse(readFileSync(join(messages, locale, name), 'utf8'));
const placeholders = (sentence: string): string[] => [...sentence.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name!).sort();

describe.each(namespaces.filter((name) => name !== 'functions.json'))('%s', (name) => {
  const zh = read('zh-CN', name);
  const en = read('en-US', name);

  test('both languages have the same sentences; English may add a singular', () => {
    const singulars = Object.keys(en).filter((key) => /_one$/.test(key) && key.replace(/_one$/, '') in en);
    expect(Object.keys(en).filter((key) => !singulars.includes(key)).sort()).toEqual(Object.keys(zh).sort());
  });

  test('a sentence never asks for what the other language is not given', () => {
    const differing = Object.keys(zh).filter((key) => placeholders(en[key]!).some((word) => !placeholders(zh[key]!).includes(word)));
    // The place of a clause is spelled from numbers in English and taken ready-made in Chinese.
    expect(differing.filter((key) => key !== 'detail.place')).toEqual([]);
  });

  test('no sentence is empty', () => {
    expect(Object.entries({ ...zh, ...en }).filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });
});

test.each(['pane.json', 'dashboard.json'])('every sentence of %s is said somewhere', (name) => {
  const code = sourceFiles('src/taskpane', 'src/commands').map(({ text }) => text).join('\n');
  expect(Object.keys(read('zh-CN', name)).filter((key) => !code.includes(`'${key}'`))).toEqual([]);
});

test.each(['pane.json', 'dashboard.json'])('English sentences of %s hold no Chinese characters', (name) => {
  expect(Object.entries(read('en-US', name)).filter(([, sentence]) => /\p{Script=Han}/u.test(sentence))).toEqual([]);
});
