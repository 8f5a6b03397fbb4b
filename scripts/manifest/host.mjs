const DEVELOPMENT = 'https://localhost:3000';

/**
 * The manifest for a given host.
 * @param {string} xml the development manifest
 * @param {string} address where dist/ is published, e.g. https://plan.example.org/addin/
 */
export function manifestFor(xml, address) {
  const url = new URL(address);
  if (url.protocol !== 'https:') throw new Error(`${address}: Office loads add-ins over https only`);
  const folder = url.href.replace(/[?#].*$/, '').replace(/\/$/, '');
  return xml
    .replaceAll(`<AppDomain>${DEVELOPMENT}</AppDomain>`, `<AppDomain>${url.origin}</AppDomain>`)
    .replaceAll(`${DEVELOPMENT}/`, `${folder}/`);
}
