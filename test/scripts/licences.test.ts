import path from 'node:path';
import { isAllowed } from '../../scripts/licences/allowed.mjs';
import { collectNotices } from '../../scripts/licences/collect.mjs';
import { noticesText } from '../../scripts/licences/notices-text.mjs';

const root = path.resolve(__dirname, '../..');
const installed = (file: string): string => path.join(root, 'node_modules', file);
const names = (files: string[], copied: string[] = []) => collectNotices(files, { root, copied }).notices.map(({ name }: { name: string }) => name);

test.each([
  ['MIT', true], ['(MIT OR GPL-3.0-or-later)', true], ['(MIT AND Zlib)', true], ['MIT/X11', true], ['0BSD', true],
  ['GPL-3.0', false], ['(MIT AND GPL-3.0)', false], ['LGPL-2.1', false], ['UNLICENSED', false], ['', false], [undefined, false],
])('licence %s: allowed %s', (licence, allowed) => {
  expect(isAllowed(licence)).toBe(allowed);
});

test('a bundled file brings its package, ours brings none', () => {
  expect(names([installed('react/index.js'), installed('@fluentui/react-text/lib/index.js'), path.join(root, 'src/taskpane/App.tsx')])).toEqual(['@fluentui/react-text', 'react']);
});

test('a ready-made bundle brings what was bundled into it, installed here or not', () => {
  const { notices, problems } = collectNotices([installed('exceljs/dist/exceljs.min.js')], { root });
  expect(problems).toEqual([]);
  expect(notices.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(['exceljs', 'jszip', 'elliptic', 'saxes']));
  expect(notices.find(({ name }: { name: string }) => name === 'elliptic')).toMatchObject({ licence: 'MIT', text: expect.stringMatching(/^Copyright Fedor Indutny[\s\S]*Permission is hereby granted/) });
});

test('what must not ship is named', () => {
  expect(collectNotices([installed('buffers/index.js')], { root }).problems).toEqual(expect.arrayContaining([expect.stringMatching(/^buffers .*promised not to ship/)]));
});

test('every notice has a text, and each text stands once', () => {
  const text: string = noticesText([{ name: 'a', version: '1', licence: 'MIT', text: 'terms' }, { name: 'b', version: '2', licence: 'MIT', text: 'terms' }]);
  expect(text.match(/^terms$/gm)).toHaveLength(1);
  expect(text).toMatch(/^a 1 {2}\(MIT\)\nb 2 {2}\(MIT\)$/m);
});
