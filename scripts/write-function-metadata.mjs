import { writeFile } from 'node:fs/promises';
import { localiseMetadata, readFunctionMetadata } from './function-metadata.mjs';

// Writes the golden files; read the difference before it is committed, because it is what users see in the formula bar.
const { generated, english } = await readFunctionMetadata();
const { zh, en } = localiseMetadata(generated, english);
const golden = (name) => new URL(`../test/functions/golden/${name}`, import.meta.url);
await writeFile(golden('functions.zh-CN.json'), `${JSON.stringify(zh, null, 2)}\n`);
await writeFile(golden('functions.en-US.json'), `${JSON.stringify(en, null, 2)}\n`);
