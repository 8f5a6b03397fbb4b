import { createDOMRenderer } from '@fluentui/react-components';

/**
 * Puts the page's nonce on every style element that Fluent makes. Safari's engine, and with it Excel for Mac, admits them only so;
 * the page names the nonce in its `style-nonce` meta.
 */
export function styleRenderer(page: Document): ReturnType<typeof createDOMRenderer> {
  const nonce = page.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.nonce;
  return createDOMRenderer(page, nonce ? { styleElementAttributes: { nonce } } : undefined);
}
