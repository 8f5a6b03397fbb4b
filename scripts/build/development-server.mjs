import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Where Microsoft's certificate tool leaves the certificate of this machine. */
const CERTIFICATES = path.join(os.homedir(), '.office-addin-dev-certs');

/** `webpack serve` for sideloading into Excel: the addresses of manifest.xml, over https as Office demands. */
export function developmentServer() {
  return {
    port: 3000,
    host: 'localhost',
    server: { type: 'https', options: certificate() },
    static: false,
    // It styles itself inline, which the page's policy forbids.
    client: { overlay: false },
    // Two scripts share one page: a replaced module would live on in the other one, a reload is honest.
    hot: false,
    liveReload: true,
    // Excel on the web fetches functions.json from its own origin.
    headers: { 'Access-Control-Allow-Origin': '*' },
  };
}

function certificate() {
  const read = (file) => readFileSync(path.join(CERTIFICATES, file));
  if (!existsSync(path.join(CERTIFICATES, 'localhost.key'))) return {}; // webpack makes one of its own, good enough for a browser
  return { key: read('localhost.key'), cert: read('localhost.crt'), ca: read('ca.crt') };
}
