/** Links, anchors, pictures and commands in the documents. Run by `npm run check`. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../build/targets.mjs';
import { checkDocument } from './document.mjs';

const documents = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...readdirSync(path.join(root, 'docs'), { recursive: true }).filter((file) => file.endsWith('.md')).map((file) => path.join('docs', file)),
  ...readdirSync(path.join(root, 'src'), { recursive: true }).filter((file) => file.endsWith('.md')).map((file) => path.join('src', file)),
];
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const messages = documents.flatMap((file) => checkDocument(file, { root, scripts }));
messages.forEach((message) => console.error(message));
if (messages.length > 0) process.exitCode = 1;
