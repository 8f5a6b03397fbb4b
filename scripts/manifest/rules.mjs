/** What the schema cannot say about a manifest. Each rule returns all of its messages. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { commandRules } from './commands.mjs';
import { shortcutRules } from './shortcuts.mjs';

const LONGEST = { ProviderName: 125, DisplayName: 125, Description: 250, 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
const REQUIRED_ICON_SIZES = [16, 32, 80];

/**
 * @param {string} xml
 * @param {string} root folder in which the icons' URL paths are looked up
 * @returns {string[]} messages; empty when all is well
 */
export function checkRules(xml, root) {
  const { window } = new JSDOM(xml, { contentType: 'text/xml' });
  const manifest = new Manifest(window.document);
  return [textLengths, resourceIds, urls, iconSizes, sharedRuntime, locales, versions, ids, commandRules, shortcutRules].flatMap((rule) => rule(manifest, root));
}

class Manifest {
  constructor(document) {
    this.elements = [...document.getElementsByTagName('*')];
  }

  all(name) {
    return this.elements.filter((element) => element.tagName === name);
  }

  /** Every wording of an element: its own, its default and overrides, or those of the strings in a list. */
  texts(name) {
    return this.all(name)
      .flatMap((element) => [element, ...element.getElementsByTagName('*')])
      .map((element) => element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? (element.firstElementChild ? '' : element.textContent));
  }

  resource(id) {
    return this.elements.find((element) => element.getAttribute('id') === id && element.tagName.startsWith('bt:'));
  }
}

const textLengths = (manifest) =>
  Object.entries(LONGEST).flatMap(([name, longest]) =>
    manifest
      .texts(name)
      .filter((text) => text.length > longest)
      .map((text) => `${name}: ${text.length} characters, at most ${longest}: ${text}`),
  );

function resourceIds(manifest) {
  const defined = manifest.elements.filter((element) => element.tagName.startsWith('bt:') && element.hasAttribute('id'));
  const ids = defined.map((element) => element.getAttribute('id'));
  const used = new Set(manifest.elements.map((element) => element.getAttribute('resid')).filter(Boolean));
  return [
    ...ids.filter((id) => id.length > 32).map((id) => `resource id ${id}: at most 32 characters`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `resource id ${id}: defined twice`),
    ...[...used].filter((id) => !ids.includes(id)).map((id) => `resource id ${id}: used but not defined`),
    ...ids.filter((id) => !used.has(id)).map((id) => `resource id ${id}: defined but not used`),
  ];
}

const urls = (manifest) =>
  ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'AppDomain', 'bt:Image', 'bt:Url']
    .flatMap((name) => manifest.all(name))
    .map((element) => element.getAttribute('DefaultValue') ?? (element.hasAttribute('resid') ? '' : element.textContent))
    .filter((url) => url && (!url.startsWith('https://') || url.length > 2048))
    .map((url) => `${url}: an https address of at most 2048 characters is needed`);

function iconSizes(manifest, root) {
  const icons = manifest.all('Icon').map((icon) => [...icon.getElementsByTagName('bt:Image')]);
  const missing = icons.flatMap((images) => {
    const sizes = images.map((image) => Number(image.getAttribute('size')));
    const label = images[0]?.getAttribute('resid');
    return REQUIRED_ICON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `icon ${label}: size ${size} is missing`);
  });
  const wrong = icons.flat().map((image) => {
    const url = manifest.resource(image.getAttribute('resid'))?.getAttribute('DefaultValue');
    return url && pictureMessage(url, Number(image.getAttribute('size')), root);
  });
  const single = [['IconUrl', 32], ['HighResolutionIconUrl', 64]].map(([name, size]) =>
    pictureMessage(manifest.all(name)[0].getAttribute('DefaultValue'), size, root),
  );
  return [...missing, ...wrong.filter(Boolean), ...single.filter(Boolean)];
}

function pictureMessage(url, size, root) {
  const file = path.join(root, 'assets', path.posix.basename(new URL(url).pathname));
  if (!existsSync(file)) return `${url}: there is no such file in assets/`;
  const header = readFileSync(file).subarray(16, 24); // a PNG's width and height
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  return width === size && height === size ? '' : `${url}: ${width} × ${height} pixels, ${size} × ${size} expected`;
}

/** One page for everything: two different ids would start two runtimes that know nothing of each other. */
function sharedRuntime(manifest) {
  const ids = new Set();
  for (const name of ['Runtime', 'FunctionFile']) manifest.all(name).forEach((element) => ids.add(element.getAttribute('resid')));
  manifest.all('Page').forEach((page) => ids.add(page.getElementsByTagName('SourceLocation')[0]?.getAttribute('resid')));
  const messages = ids.size === 1 ? [] : [`Runtime, FunctionFile and the functions page must name one resource: ${[...ids].join(', ')}`];
  return manifest.all('TaskpaneId').length ? [...messages, 'TaskpaneId does not go with a shared runtime'] : messages;
}

function locales(manifest) {
  const standard = manifest.all('DefaultLocale')[0].textContent;
  return [...manifest.all('Override'), ...manifest.all('bt:Override')]
    .map((element) => element.getAttribute('Locale'))
    .filter((locale) => locale === standard || !/^[a-z]{2}-[A-Z]{2}$/.test(locale))
    .map((locale) => `Override ${locale}: a full tag other than the default ${standard} is needed`);
}

/** A command or group that shares its id with another one is not shown. */
function ids(manifest) {
  const given = ['Group', 'Control', 'Item'].flatMap((name) => manifest.all(name)).map((element) => element.getAttribute('id'));
  return given.filter((id, at) => given.indexOf(id) !== at).map((id) => `id ${id}: given twice`);
}

/** Excel keeps the description of functions and shortcuts by its address, for a day or longer: a new version has to have a new one. */
function versions(manifest, root) {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const stated = manifest.all('Version')[0].textContent;
  const metadata = manifest.resource(manifest.all('Metadata')[0].getElementsByTagName('SourceLocation')[0].getAttribute('resid'));
  const overrides = manifest.all('ExtendedOverrides')[0];
  const addresses = [
    ...[metadata, ...metadata.children].map((element) => element.getAttribute('DefaultValue') ?? element.getAttribute('Value')),
    ...['Url', 'ResourcesUrl'].map((name) => overrides?.getAttribute(name)).filter(Boolean),
  ];
  return [
    ...(stated === `${version}.0` ? [] : [`Version ${stated}: package.json says ${version}`]),
    ...addresses.filter((address) => !address.endsWith(`?v=${version}`)).map((address) => `${address}: must end in ?v=${version}`),
  ];
}
