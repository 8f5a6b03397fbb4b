import { headerRules } from '../serve/site-headers.mjs';
import { TYPES } from '../serve/types.mjs';

const mimeOf = (type) => type.split(';')[0];
const MIMES = [...new Set(Object.values(TYPES).map(mimeOf))];
const TEXTS = MIMES.filter((mime) => /^text\/|json$/.test(mime) && mime !== 'text/html'); // nginx counts text/html in by itself

/**
 * The add-in's part of an nginx server, to be included inside `server { … }`.
 * @param {{ path: string, folder: string, site: Parameters<typeof headerRules>[0] }} options
 *   `path`: of the address, e.g. `/office/plan/`; `folder`: where the site's files stand on the server
 */
export function nginxConfiguration({ path, folder, site }) {
  return `# 规划指标：放进 server { … } 里（include）。站点文件放在 ${folder}；换位置时改下面每个 alias。
# Plan Indicators: include this inside server { … }. The site's files stand in ${folder}; change every alias if you move them.
${headerRules(site).map((rule) => location(rule, path, folder)).join('\n')}`;
}

/**
 * `^~` keeps expressions elsewhere in the server, such as \\.js$, from taking over with headers of their own.
 * What is not found must not be remembered as such for a year: no `always` for the cache.
 */
const location = ({ folder: below, headers }, path, folder) => `
location ^~ ${path}${below} {
    alias ${folder}/${below};
    autoindex off;
    limit_except GET HEAD { deny all; }
    types {
${MIMES.map((mime) => `        ${mime} ${endings(mime)};`).join('\n')}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${TEXTS.join(' ')};
    gzip on;
    gzip_vary on;
    gzip_types ${TEXTS.join(' ')};
${Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}"${name === 'Cache-Control' ? '' : ' always'};`).join('\n')}
}
`;

const endings = (mime) =>
  Object.entries(TYPES)
    .filter(([, type]) => mimeOf(type) === mime)
    .map(([ending]) => ending.slice(1))
    .join(' ');
