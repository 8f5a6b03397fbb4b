import { readFileSync } from 'node:fs';

/**
 * Where the pane loads office.js from. Microsoft supports its content delivery networks only; the vendored copy is
 * the default all the same, because planning offices often work in closed networks (see README).
 */
const DELIVERY_NETWORKS = {
  global: 'https://appsforoffice.microsoft.com',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn',
};

/** The files office.js asks for in Excel on Windows, Mac and the web; everything else in the package serves other programs. */
const VENDORED_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'o15apptofilemappingtable.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
];

/** The files cannot carry hashes, office.js asks for them by name; the folder carries the version instead, and caches may keep it. */
const vendoredFolder = () => {
  const { version } = JSON.parse(readFileSync(new URL('../../node_modules/@microsoft/office-js/package.json', import.meta.url), 'utf8'));
  return `office/${version}`;
};

/** @returns {{ script: string, host: string | null, files: { from: string, to: string }[] }} */
export function officeJs(choice = 'vendored') {
  if (choice === 'vendored') {
    const folder = vendoredFolder();
    const files = VENDORED_FILES.map((file) => ({ from: `dist/${file}`, to: `${folder}/${file}` }));
    return { script: `${folder}/office.js`, host: null, files: [...files, { from: 'LICENSE.md', to: `${folder}/LICENSE.md` }] };
  }
  const host = DELIVERY_NETWORKS[choice];
  if (!host) throw new Error(`OFFICE_JS=${choice}: choose vendored, ${Object.keys(DELIVERY_NETWORKS).join(' or ')}`);
  return { script: `${host}/appsforoffice/lib/1/hosted/office.js`, host, files: [] };
}
