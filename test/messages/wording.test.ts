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

/** What is filled in is somebody else's wording. */
const ours = (sentence: string): string => sentence.replace(/\{\{[^}]*\}\}/g, '…');

test.each(namespaces)('every sentence of %s is said somewhere', (name) => {
  const code = sourceFiles('src').map(({ text }) => text).join('\n');
  expect(Object.keys(read('zh-CN', name)).filter((key) => !code.includes(`'${key}'`))).toEqual([]);
});

describe.each(namespaces)('in %s', (name) => {
  test('English sentences hold no Chinese but in quotes, and no Chinese punctuation', () => {
    // Units are taken as the sheets write them: 15万, 人, 2016年12月31日; comparisons as the plan writes them: ＞.
    const examples = /“[^”]*”|\d+万|(?<=such as )人, 万人, 万人次, 亿学时|\d+年\d+月\d+日|^[＞＜＝] /g;
    const foreign = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;
    expect(Object.entries(read('en-US', name)).filter(([, sentence]) => foreign.test(ours(sentence).replace(examples, '')))).toEqual([]);
  });

  test('Chinese sentences hold no English word but names and keys, and no English punctuation', () => {
    const names = /#[A-Z]+[?!]|PLAN(?:\.[A-Z]+)?|GHZB_ReportDate|\.xlsx|Ctrl\+\w+(?:\+\w+)?|\b(?:Excel|WPS|Enter|Esc|NOW|RAND|INDIRECT|MB)\b|\$?[A-Z]{1,2}\$?\d+/g;
    const bare = (sentence: string) => ours(sentence).replace(names, '…');
    const wrong = /[A-Za-z]{2,}|\p{Script=Han}[,;:!?.()"]|[,;:!?()"]\p{Script=Han}|…[,;]/u;
    expect(Object.entries(read('zh-CN', name)).filter(([, sentence]) => wrong.test(bare(sentence)))).toEqual([]);
  });

  test('a singular says something else than the plural', () => {
    const en = read('en-US', name);
    expect(Object.keys(en).filter((key) => key.endsWith('_one') && en[key] === en[key.replace(/_one$/, '')])).toEqual([]);
  });
});
