import path from 'node:path';
import { officeJs } from '../build/office-js.mjs';
import { headersOf } from './site-headers.mjs';
import { TYPES } from './types.mjs';

/** The grid of the workbench sets inline styles and draws pictures from memory; its page may do that, the add-in may not. */
const WORKBENCH_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

export const WORKBENCH_HEADERS = {
  'Content-Security-Policy': WORKBENCH_POLICY,
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

const ADDIN = '/addin/';

/** What our own server says of a file: the add-in's as its users' server will, the workbench's page as a tool on this machine. */
export const headersFor = (file, address) => ({
  'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
  ...(address.startsWith(ADDIN) ? headersOf(address.slice(ADDIN.length), { officeHost: officeJs(process.env.OFFICE_JS || 'vendored').host }) : WORKBENCH_HEADERS),
});
