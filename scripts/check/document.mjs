import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Commands that npm knows without package.json. */
const OF_NPM = new Set(['start', 'test', 'ci', 'install']);

/**
 * What is wrong in one document: links and pictures that lead nowhere, anchors without heading, commands that do not exist.
 * @param {string} file below root
 * @param {{ root: string, scripts: Record<string, string> }} project
 * @returns {string[]}
 */
export function checkDocument(file, { root, scripts }) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const prose = text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  const links = [...prose.matchAll(/!?\[[^\]]*\]\(([^()\s]+(?:\([^()]*\))?)(?:\s+"[^"]*")?\)/g)].map(([, target]) => target);
  const commands = [...text.matchAll(/npm run (?:--silent |-s )?([\w:-]+)/g)].map(([, name]) => name);
  return [
    ...links.flatMap((target) => linkMessage(target, file, root)),
    ...commands.filter((name) => !(name in scripts) && !OF_NPM.has(name)).map((name) => `${file}: npm run ${name}: package.json has no such script`),
  ];
}

function linkMessage(target, file, root) {
  if (/^(https?|mailto):/.test(target)) return [];
  const [address, anchor] = target.split('#');
  const linked = address ? path.resolve(root, path.dirname(file), decodeURIComponent(address)) : path.resolve(root, file);
  if (!existsSync(linked)) return [`${file}: ${target}: there is no such file`];
  if (!anchor || statSync(linked).isDirectory() || !linked.endsWith('.md')) return [];
  return anchorsOf(readFileSync(linked, 'utf8')).has(decodeURIComponent(anchor)) ? [] : [`${file}: ${target}: there is no such heading`];
}

/** Headings as GitHub and most viewers turn them into anchors; a repeated one counts up. */
export function anchorsOf(text) {
  const seen = new Map();
  const anchors = new Set();
  for (const [, heading] of text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const plain = heading.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*`]/g, '');
    const slug = plain.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    anchors.add(count === 0 ? slug : `${slug}-${count}`);
  }
  return anchors;
}
