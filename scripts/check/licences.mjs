/** Licences of what is installed for production, the lock file, and install scripts. Run by `npm run check`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../build/targets.mjs';
import { EXCEPTIONS, isAllowed } from '../licences/allowed.mjs';
import { describe } from '../licences/package-of.mjs';

const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const messages = [...licences(), ...lockFile(), ...installScripts()];
messages.forEach((message) => console.error(message));
if (messages.length > 0) process.exitCode = 1;

/** Everything below `dependencies`, whether the bundle takes it or not; what it takes is checked again by the build. */
function licences() {
  const production = Object.entries(lock.packages).filter(([folder, { dev, optional }]) => folder && !dev && !optional);
  return production.flatMap(([folder, { version, license }]) => {
    const name = folder.replace(/.*node_modules\//, '');
    const licence = describe(path.join(root, folder))?.licence ?? license;
    return EXCEPTIONS[name] || isAllowed(licence) ? [] : [`${name} ${version}: licence ${licence ?? 'unknown'} is not on the list in scripts/licences/allowed.mjs`];
  });
}

/** `npm ci` works only with a lock file that says the same as package.json; host names in it would bind everybody to one registry. */
function lockFile() {
  const stated = Object.entries({ ...dependencies, ...devDependencies });
  const resolved = Object.entries(lock.packages).filter(([, entry]) => entry.resolved);
  return [
    ...stated.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version).map(([name, version]) => `${name} ${version}: package-lock.json has another version`),
    ...stated.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)).map(([name, version]) => `${name} ${version}: an exact version is needed`),
    ...resolved.map(([folder]) => `${folder}: package-lock.json names a registry; run npm install with omit-lockfile-registry-resolved`),
  ];
}

/** Nothing that ships may need one, and CI installs with --ignore-scripts: what only builds and tests has to do without, too. */
function installScripts() {
  return Object.entries(lock.packages)
    .filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev)
    .map(([folder]) => `${folder}: has an install script; a package that ships must not need one`);
}
