import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { anchorsOf, checkDocument } from '../../scripts/check/document.mjs';

const root = mkdtempSync(path.join(os.tmpdir(), 'documents-'));
afterAll(() => rmSync(root, { recursive: true }));
writeFileSync(path.join(root, 'other.md'), '# 部署\n\n## 证书 (TLS)\n\n## 证书 (TLS)\n');
writeFileSync(path.join(root, 'a.png'), '');

const messages = (text: string): string[] => {
  writeFileSync(path.join(root, 'page.md'), text);
  return checkDocument('page.md', { root, scripts: { build: '' } });
};

test('anchors are made from headings as viewers do', () => {
  expect([...anchorsOf('# 部署 `npm run x`\n## A b\n## A b\n```\n# no heading\n```')]).toEqual(['部署-npm-run-x', 'a-b', 'a-b-1']);
});

test.each([
  ['[x](other.md) ![y](a.png) [z](other.md#证书-tls-1) [web](https://example.org) `npm run build` npm run test'],
  ['# Here\n[own](#here)\n```\n[not a link](nowhere.md)\n```'],
])('nothing to say about %j', (text) => {
  expect(messages(text)).toEqual([]);
});

test.each([
  ['[x](none.md)', 'page.md: none.md: there is no such file'],
  ['![x](b.png)', 'page.md: b.png: there is no such file'],
  ['[x](other.md#卸载)', 'page.md: other.md#卸载: there is no such heading'],
  ['[x](#nowhere)', 'page.md: #nowhere: there is no such heading'],
  ['```sh\nnpm run --silent deploy\n```', 'page.md: npm run deploy: package.json has no such script'],
])('%j is named', (text, message) => {
  expect(messages(text)).toEqual([message]);
});
