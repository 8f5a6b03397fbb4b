import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The ids that src/commands/commands.ts answers to. */
export function answeredCommands(root) {
  const source = readFileSync(path.join(root, 'src/commands/commands.ts'), 'utf8');
  const table = /const jobs[^=]*= \{([\s\S]*?)\n\};/.exec(source)?.[1] ?? '';
  return new Set([...table.matchAll(/^ {2}(\w+):/gm)].map(([, id]) => id));
}

/** A command that nobody answers would do nothing, silently. */
export function commandRules(manifest, root) {
  const answered = answeredCommands(root);
  return manifest
    .all('FunctionName')
    .map((element) => element.textContent)
    .filter((name) => !answered.has(name))
    .map((name) => `${name}: src/commands/commands.ts does not answer this command`);
}
