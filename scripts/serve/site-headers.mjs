import { contentSecurityPolicy } from '../build/content-security-policy.mjs';

/**
 * Pages in which Excel on the web shows the pane: worldwide, then operated by 21Vianet. Every frame around the pane has to be listed.
 * Excel on a computer has no frame, and the site's own pages may show it too.
 */
const OFFICE_PAGES = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
  'https://teams.microsoft.com',
  'https://*.partner.officewebapps.cn',
  'https://*.partner.office365.cn',
  'https://*.sharepoint.cn',
];

const FOR_EVERY_FILE = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
const KEPT_FOR_A_YEAR = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * The one table of headers: nginx' and IIS' configurations and our own server are made from it. The folder decides, the first match counts.
 * - `pane/`, `office/`: the name changes with the content, so that a copy never grows old.
 * - `assets/`: icons without any word on caching: Office shows none that it may not keep.
 * - everything else is named in the manifest and asked for anew each time; Excel on the web reads functions.json from another origin.
 *
 * @param {{ officeHost?: string | null, ancestors?: string[], reportUri?: string }} site
 * @returns {{ folder: string, headers: Record<string, string> }[]} `folder` below the site's address, '' for all the rest
 */
export const headerRules = (site) => [
  { folder: 'pane/', headers: { ...FOR_EVERY_FILE, ...KEPT_FOR_A_YEAR } },
  { folder: 'office/', headers: { ...FOR_EVERY_FILE, ...KEPT_FOR_A_YEAR } },
  { folder: 'assets/', headers: FOR_EVERY_FILE },
  { folder: '', headers: { ...FOR_EVERY_FILE, 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*', 'Content-Security-Policy': sitePolicy(site) } },
];

/** @param {string} file below the site's address, e.g. `pane/start.1234abcd.js` */
export const headersOf = (file, site) => headerRules(site).find(({ folder }) => file.startsWith(folder)).headers;

/** The page's own policy again, with what a <meta> cannot say. */
function sitePolicy({ officeHost = null, ancestors = [], reportUri }) {
  const framing = `frame-ancestors ${[...OFFICE_PAGES, ...ancestors].join(' ')}`;
  return [contentSecurityPolicy({ officeHost }), framing, ...(reportUri ? [`report-uri ${reportUri}`] : [])].join('; ');
}
