import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { startServer } from '../../scripts/serve/server.mjs';

const root = mkdtempSync(path.join(os.tmpdir(), 'served-'));
let server: { url: string; close: () => Promise<void> };

beforeAll(async () => {
  const files = {
    'build/workbench/index.html': '<p>工作台</p>',
    'build/workbench/app.js': '1',
    'dist/taskpane.html': '<p>窗格</p>',
    'dist/functions.json': '{}',
    'dist/office/office.js': '2',
    'manifest.xml': '<OfficeApp/>',
    'package.json': 'secret',
    'build/workbench-other/x.js': 'secret',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  server = await startServer({ root });
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** Sends the path exactly as it is written; `fetch` would tidy it up first. */
const get = (address: string, method = 'GET'): Promise<{ status?: number; type?: string; headers: http.IncomingHttpHeaders; text: string }> =>
  new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port: new URL(server.url).port, path: address, method }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode, type: response.headers['content-type'], headers: response.headers, text }));
    });
    request.on('error', reject).end();
  });

test.each([
  ['/', '<p>工作台</p>', 'text/html; charset=utf-8'],
  ['/app.js', '1', 'text/javascript; charset=utf-8'],
  ['/addin/taskpane.html?_host_Info=Excel', '<p>窗格</p>', 'text/html; charset=utf-8'],
  ['/addin/functions.json', '{}', 'application/json; charset=utf-8'],
  ['/addin/office/office.js', '2', 'text/javascript; charset=utf-8'],
  ['/manifest.xml', '<OfficeApp/>', 'text/xml; charset=utf-8'],
  ['/addin/manifest.xml', '<OfficeApp/>', 'text/xml; charset=utf-8'],
])('%s is served', async (address, text, type) => {
  expect(await get(address)).toMatchObject({ status: 200, text, type });
});

test.each(['/package.json', '/addin/../package.json', '/addin/%2e%2e/package.json', '/%2e%2e/%2e%2e/package.json', '/..%2fworkbench-other/x.js', '/addin', '/addin/', '/addin/office', '/none', '/%zz', '/a%00b'])(
  '%s is not found',
  async (address) => {
    expect(await get(address)).toMatchObject({ status: 404, text: '404 Not Found\n' });
  },
);

test('nothing can be written', async () => {
  expect(await get('/', 'POST')).toMatchObject({ status: 405 });
  expect(await get('/', 'HEAD')).toMatchObject({ status: 200, text: '' });
});

test('the page of the workbench loads from its own origin only, and nothing is kept in a cache without asking', async () => {
  const page = await get('/');
  expect(page.headers['content-security-policy']).toContain("default-src 'self'");
  expect(page.headers['cache-control']).toBe('no-cache');
});

test('the add-in comes with the headers of the table', async () => {
  expect((await get('/addin/taskpane.html')).headers).toMatchObject({ 'content-security-policy': expect.stringContaining("frame-ancestors 'self'"), 'cache-control': 'no-cache' });
  expect((await get('/addin/office/office.js')).headers['cache-control']).toContain('immutable');
});

test('a taken port is left to its owner, the next one is used', async () => {
  const taken = Number(new URL(server.url).port);
  const second = await startServer({ root, port: taken });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
  await second.close();
});
