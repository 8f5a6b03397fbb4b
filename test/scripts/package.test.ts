import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { iisConfiguration } from '../../scripts/package/iis.mjs';
import { nginxConfiguration } from '../../scripts/package/nginx.mjs';
import { readOptions } from '../../scripts/package/read-options.mjs';
import { sumsOf } from '../../scripts/package/sums.mjs';
import { headerRules, headersOf } from '../../scripts/serve/site-headers.mjs';

const FILES = ['taskpane.html', 'functions.js', 'functions.json', 'functions.en-US.json', 'shortcuts.json', 'pane/start.1234abcd.js', 'office/1.1.110/office.js', 'assets/ledger-32.png'];

describe('the table of headers', () => {
  test.each([
    ['taskpane.html', 'no-cache'], ['functions.js', 'no-cache'], ['functions.json', 'no-cache'], ['shortcuts.json', 'no-cache'],
    ['pane/start.1234abcd.js', 'public, max-age=31536000, immutable'], ['office/1.1.110/office.js', 'public, max-age=31536000, immutable'],
    ['assets/ledger-32.png', undefined],
  ])('%s is cached as %s', (file, cache) => {
    expect(headersOf(file, {})['Cache-Control']).toBe(cache);
  });

  test('no file may be guessed to be of another type, and no address leaks', () => {
    for (const file of FILES) expect(headersOf(file, {})).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
  });

  test('a chosen delivery network, another frame and a place for reports enter the policy', () => {
    const policy = headersOf('taskpane.html', { officeHost: 'https://office.example', ancestors: ['https://oos.example'], reportUri: '/reports' })['Content-Security-Policy'];
    expect(policy).toMatch(/script-src 'self' https:\/\/office\.example;.*frame-ancestors .* https:\/\/oos\.example; report-uri \/reports$/);
    expect(headersOf('taskpane.html', {})['Content-Security-Policy']).not.toMatch(/unsafe|report-uri/);
  });
});

/** What IIS would send: the site's headers, then what the folder's section takes away and adds. */
function iisHeaders(xml: string, file: string): Record<string, string> {
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
  const sections = [document.querySelector('configuration > system\\.webServer'), ...document.querySelectorAll(`location[path="${file.split('/')[0]}"]`)];
  const sent = new Map<string, string>();
  for (const change of sections.flatMap((section) => [...(section?.querySelectorAll('customHeaders > *') ?? [])])) {
    const name = change.getAttribute('name') ?? '';
    if (change.tagName === 'remove') sent.delete(name);
    else if (sent.has(name)) throw new Error(`${name} is set twice: IIS answers with an error`);
    else sent.set(name, change.getAttribute('value') ?? '');
  }
  return Object.fromEntries(sent);
}

test.each(FILES)('IIS sends %s with the headers of the table', (file) => {
  expect(iisHeaders(iisConfiguration({}), file)).toEqual(headersOf(file, {}));
});

test('nginx has a section for each row of the table, the address and the folder in each', () => {
  const text: string = nginxConfiguration({ path: '/office/plan/', folder: '/srv/plan', site: {} });
  expect([...text.matchAll(/location \^~ (\S+) \{\s+alias (\S+);/g)].map(([, address, folder]) => [address, folder]))
    .toEqual(headerRules({}).map(({ folder }: { folder: string }) => [`/office/plan/${folder}`, `/srv/plan/${folder}`]));
});

describe('options', () => {
  test('an address below a folder, with or without the closing slash', () => {
    for (const url of ['https://plan.example.org/office/plan/', 'https://plan.example.org/office/plan']) expect(readOptions(['--url', url]).path).toBe('/office/plan/');
    expect(readOptions(['--url', 'https://plan.example.org']).path).toBe('/');
  });

  test.each([
    [[], /--url is missing/],
    [['--url', 'http://plan.example.org/'], /https only/],
    [['--url', 'https://plan.example.org/a b/'], /letters, digits/],
    [['--url', 'https://plan.example.org/', '--site-folder', '/srv/my site'], /no spaces/],
    [['--url', 'https://plan.example.org/', '--report-uri', "/r; script-src 'unsafe-inline'"], /without quotes/],
    [['--url', 'https://plan.example.org/', '--frame-ancestor', 'http://oos.example'], /over https/],
  ])('%j is refused', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});

test('the sums name every file once, in order', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sums-'));
  mkdirSync(path.join(folder, 'site'));
  writeFileSync(path.join(folder, 'site/a.js'), 'abc');
  writeFileSync(path.join(folder, 'manifest.xml'), '');
  expect(sumsOf(folder)).toBe([
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  manifest.xml',
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  site/a.js', '',
  ].join('\n'));
  rmSync(folder, { recursive: true });
});

