import { STYLE_NONCE } from './content-security-policy.mjs';

/**
 * Completes the pane's page: the policy first, so that it covers every script, then office.js ahead of our own scripts.
 * The page's source says nothing about either, because both depend on the build.
 */
export class PanePagePlugin {
  #html;
  #policy;
  #officeScript;

  /** @param html the page generator's class; @param {{ policy: string, officeScript: string }} page */
  constructor(html, { policy, officeScript }) {
    this.#html = html;
    this.#policy = policy;
    this.#officeScript = officeScript;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap(PanePagePlugin.name, (compilation) => {
      this.#html.getCompilationHooks(compilation).alterAssetTagGroups.tap(PanePagePlugin.name, (data) => {
        data.headTags.unshift(
          tag('meta', { 'http-equiv': 'Content-Security-Policy', content: this.#policy }),
          tag('meta', { name: 'style-nonce', nonce: STYLE_NONCE }),
          tag('link', { rel: 'icon', href: 'assets/product-32.png' }),
          tag('script', { src: this.#officeScript, defer: true }),
        );
        return data;
      });
    });
  }
}

const tag = (tagName, attributes) => ({ tagName, attributes, voidTag: tagName !== 'script', meta: { plugin: PanePagePlugin.name } });
