/**
 * Fluent's style engine appends empty <style> elements and fills them through the CSS object model, which no policy
 * restricts. The hash of the empty text admits exactly those elements; inline text stays forbidden.
 */
const EMPTY_STYLE_ELEMENT = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * Safari's engine, and with it Excel for Mac, never accepts the hash of an empty text: there the pane marks its style
 * elements with this nonce, which it reads from the page's `style-nonce` meta. A page that is a file cannot have a secret one.
 */
export const STYLE_NONCE = 'cGxhbi1wYW5l';

/**
 * What the pane may load. `frame-ancestors` is missing on purpose: browsers ignore it in a <meta>, and the pane lives in Excel's frame.
 * @param {{ officeHost: string | null, development?: boolean }} build
 */
export function contentSecurityPolicy({ officeHost, development = false }) {
  const office = officeHost ? [officeHost] : [];
  const directives = {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...office],
    'style-src': ["'self'", EMPTY_STYLE_ELEMENT, `'nonce-${STYLE_NONCE}'`],
    'connect-src': ["'self'", ...office, ...(development ? ['ws:', 'wss:'] : [])],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'", 'data:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
