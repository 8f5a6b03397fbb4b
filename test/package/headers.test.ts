import https from 'node:https';
import { headersOf } from '../../scripts/serve/site-headers.mjs';
import { openWorkbench, type OpenWorkbench } from '../e2e/support/openWorkbench';
import { serveWith } from '../e2e/support/servedBy';
import { servePackage, sums, type ServedPackage } from './servePackage';

let served: ServedPackage;
let workbench: OpenWorkbench;
beforeAll(async () => {
  served = await servePackage();
  serveWith(async () => served);
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

interface Answer { status?: number; headers: Record<string, unknown>; text: string }

const get = (path: string, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = https.request(new URL(path, served.url), { method, rejectUnauthorized: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => { text += part; });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    request.on('error', reject).end();
  });

const SPOKEN = ['cache-control', 'access-control-allow-origin', 'content-security-policy', 'x-content-type-options', 'referrer-policy'];

test('every file has the headers of the table, no more and no less', async () => {
  const files = sums(served.folder).map((line) => line.replace(/^\S+ {2}/, '')).filter((file) => file.startsWith('site/')).map((file) => file.slice('site/'.length));
  expect(files.length).toBeGreaterThan(60);
  for (const file of files) {
    const { status, headers } = await get(`/office/plan/${file}`);
    const wanted = Object.fromEntries(Object.entries(headersOf(file, { reportUri: '/csp-reports' })).map(([name, value]) => [name.toLowerCase(), value]));
    const given = Object.fromEntries(SPOKEN.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
    expect({ file, status, given }).toEqual({ file, status: 200, given: wanted });
  }
});

test.each([
  ['taskpane.html?_host_Info=Excel', 'text/html; charset=utf-8'],
  ['functions.js', 'text/javascript; charset=utf-8'],
  ['functions.json?v=1', 'application/json; charset=utf-8'],
  ['assets/product-32.png', 'image/png'],
])('%s comes as %s', async (file, type) => {
  expect((await get(`/office/plan/${file}`)).headers['content-type']).toBe(type);
});

test('what does not exist is not remembered as missing', async () => {
  const { status, headers } = await get('/office/plan/pane/old.12345678.js');
  expect({ status, cache: headers['cache-control'] }).toEqual({ status: 404, cache: undefined });
});

test('nothing can be written, no folder is listed', async () => {
  expect((await get('/office/plan/taskpane.html', 'PUT')).status).toBe(403);
  expect((await get('/office/plan/pane/')).status).toBe(403);
});

test('the pane was loaded by the browser itself, with the policy of the server', async () => {
  expect(workbench.pane().url()).toBe(`${served.url}office/plan/taskpane.html`);
  expect(workbench.troubles).toEqual([]);
  expect(served.nginx.reports()).toEqual([]);
});

test('a script that slips into the page does not run, and the server hears of it', async () => {
  await workbench.pane().evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.body.dataset.slipped = "1"';
    document.body.append(script);
  });
  const deadline = Date.now() + 20_000;
  while (served.nginx.reports().length === 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(served.nginx.reports().join('\n')).toMatch(/script-src/);
  expect(await workbench.pane().evaluate(() => document.body.dataset.slipped)).toBeUndefined();
  expect(workbench.troubles.filter((trouble) => trouble.startsWith('CSP: script-src'))).not.toEqual([]);
});

test('a page of another host may not show the pane, an Office page may', () => {
  const policy = headersOf('taskpane.html', {})['Content-Security-Policy'];
  expect(policy).toMatch(/frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com .*https:\/\/\*\.partner\.officewebapps\.cn/);
  expect(policy).not.toMatch(/unsafe-|frame-ancestors[^;]* \*( |$)/);
});
