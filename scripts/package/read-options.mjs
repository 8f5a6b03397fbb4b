import { parseArgs } from 'node:util';

const USAGE = 'npm run package -- --url https://plan.example.org/addin/ [--out folder] [--site-folder /srv/plan-indicators] [--frame-ancestor https://office.example.org] [--report-uri https://…]';

/**
 * @param {string[]} args
 * @returns {{ url: URL, path: string, out: string, folder: string, ancestors: string[], reportUri?: string }}
 * @throws with what is wrong and how it is called
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      url: { type: 'string' },
      out: { type: 'string', default: 'build/package' },
      'site-folder': { type: 'string', default: '/srv/plan-indicators' },
      'frame-ancestor': { type: 'string', multiple: true, default: [] },
      'report-uri': { type: 'string' },
    },
  });
  if (!values.url) throw new Error(`--url is missing: where will the add-in be published?\n${USAGE}`);
  const url = new URL(values.url);
  if (url.protocol !== 'https:') throw new Error(`${values.url}: Office loads add-ins over https only`);
  const path = `${url.pathname.replace(/\/$/, '')}/`;
  if (!/^[\w./~-]*$/.test(path)) throw new Error(`${path}: letters, digits, - . _ ~ and / only, as every server and Office understand them`);
  const folder = values['site-folder'].replace(/\/$/, '');
  if (!/^[\w./:~-]+$/.test(folder)) throw new Error(`${folder}: no spaces or signs that nginx would read otherwise`);
  const origins = values['frame-ancestor'].map(originOf);
  return { url, path, out: values.out, folder, ancestors: origins, ...(values['report-uri'] ? { reportUri: plain(values['report-uri']) } : {}) };
}

function originOf(address) {
  const { origin, protocol } = new URL(address);
  if (protocol !== 'https:') throw new Error(`${address}: a page over https is needed`);
  return origin;
}

/** A quote, semicolon or space would end the policy and begin another header. */
function plain(address) {
  if (/["';\s\\$]/.test(address)) throw new Error(`${address}: an address without quotes, spaces and semicolons is needed`);
  return address;
}
