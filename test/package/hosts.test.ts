import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import { join, resolve } from 'node:path';
import { readOptions } from '../../scripts/package/read-options.mjs';
import { filesIn } from '../../scripts/package/sums.mjs';
import { writePackage } from '../../scripts/package/write-package.mjs';

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(os.tmpdir(), 'hosts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const packageFor = async (name: string, args: readonly string[]): Promise<string> => {
  const out = join(folder, name);
  await writePackage(readOptions([...args, '--out', out]), root);
  return out;
};

/** What an address may change. Everything else is code, and the same for everybody. */
const CONFIGURATION = ['README.txt', 'SHA256SUMS', 'manifest.xml', 'nginx.conf'];

test('packages for two hosts, one below a folder, differ in their configuration and in no byte of code', async () => {
  const one = await packageFor('one', ['--url', 'https://plan.example.org/']);
  const other = await packageFor('other', ['--url', 'https://intranet.example.net:8443/office/plan/', '--site-folder', '/data/plan']);
  const files: string[] = filesIn(one);
  expect(filesIn(other)).toEqual(files);
  const bytes = (where: string, file: string) => readFileSync(join(where, file));
  expect(files.filter((file) => !bytes(one, file).equals(bytes(other, file)))).toEqual(CONFIGURATION);
  expect(bytes(other, 'manifest.xml').toString()).not.toContain('localhost');
  expect(bytes(other, 'manifest.xml').toString()).toContain('https://intranet.example.net:8443/office/plan/taskpane.html');
  // Only the lines of what differs by address differ in the sums.
  const sums = (where: string) => bytes(where, 'SHA256SUMS').toString().trim().split('\n');
  const changed = sums(one).filter((line, at) => line !== sums(other)[at]).map((line) => line.replace(/^\S+ {2}/, ''));
  expect(changed).toEqual(CONFIGURATION.filter((file) => file !== 'SHA256SUMS'));
});

test('what a server adds to the policy is configuration too: the site differs in web.config alone', async () => {
  const plain = await packageFor('plain', ['--url', 'https://plan.example.org/']);
  const reporting = await packageFor('reporting', ['--url', 'https://plan.example.org/', '--report-uri', '/reports', '--frame-ancestor', 'https://oos.example.org']);
  const site = (filesIn(plain) as string[]).filter((file) => file.startsWith('site/'));
  expect(site.filter((file) => !readFileSync(join(plain, file)).equals(readFileSync(join(reporting, file))))).toEqual(['site/web.config']);
});
