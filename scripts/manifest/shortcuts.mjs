import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { answeredCommands } from './commands.mjs';

/** Excel's own, and those that Chinese input methods and messengers take for themselves. */
const TAKEN = new Set(['Ctrl+Alt+A', 'Ctrl+Alt+V', 'Ctrl+Alt+L', 'Ctrl+Alt+Z', 'Ctrl+Alt+S', 'Ctrl+Alt+M', 'Ctrl+Alt+W']);
const LONGEST_NAME = 125;

/** The schema does not know ExtendedOverrides; what Office's documentation asks of it and of its two files is checked here. */
export function shortcutRules(manifest, root) {
  const element = manifest.all('ExtendedOverrides')[0];
  if (!element) return [];
  if (element !== element.ownerDocument.documentElement.lastElementChild) return ['ExtendedOverrides: must stand last, after VersionOverrides'];
  const addresses = ['Url', 'ResourcesUrl'].map((name) => element.getAttribute(name));
  const [file, resourceFile] = addresses.map((address) => path.join(root, 'src/commands', path.posix.basename(new URL(address).pathname)));
  const missing = [file, resourceFile].filter((each) => !existsSync(each));
  if (missing.length > 0) return missing.map((each) => `${each}: named in ExtendedOverrides, but there is no such file`);
  const { actions, shortcuts } = JSON.parse(readFileSync(file, 'utf8'));
  const { resources } = JSON.parse(readFileSync(resourceFile, 'utf8'));
  const answered = answeredCommands(root);
  const keys = shortcuts.flatMap(({ key }) => [key.default, key.mac]);
  return [
    ...addresses.filter((address) => !address.startsWith('https://')).map((address) => `${address}: an https address is needed`),
    ...actions.filter(({ id }) => !answered.has(id)).map(({ id }) => `shortcut ${id}: src/commands/commands.ts does not answer this command`),
    ...shortcuts.filter(({ action }) => !actions.some(({ id }) => id === action)).map(({ action }) => `shortcut ${action}: no such action`),
    ...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `shortcut ${key}: given twice`),
    ...keys.filter((key) => TAKEN.has(key)).map((key) => `shortcut ${key}: taken by Excel or an input method`),
    ...Object.entries(resources).flatMap(([locale, words]) => actions.flatMap(({ name }) => nameMessage(name, locale, words))),
  ];
}

function nameMessage(name, locale, words) {
  const key = /^\$\{resource\.(\w+)\}$/.exec(name)?.[1];
  const word = words[key]?.value;
  if (!word) return [`shortcut name ${name}: missing in ${locale}`];
  return word.length > LONGEST_NAME ? [`shortcut name ${word}: at most ${LONGEST_NAME} characters`] : [];
}
