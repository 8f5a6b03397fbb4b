import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
export const functionsFile = fileURLToPath(new URL('../src/functions/functions.ts', import.meta.url));
const englishFile = new URL('../src/functions/functions.en-US.json', import.meta.url);

/**
 * Turns the generated metadata into one file a language. The docstrings are Chinese: the text before the first `：` of a
 * parameter is its display name. English comes from functions.en-US.json, and a gap there is an error, never a silent Chinese text.
 *
 * @param {{ functions: object[] }} generated what custom-functions-metadata made of functions.ts
 * @param {Record<string, { description: string, parameters: Record<string, { name: string, description: string }> }>} english
 * @returns {{ zh: { functions: object[] }, en: { functions: object[] } }}
 */
export function localiseMetadata(generated, english) {
  return {
    zh: { ...generated, functions: generated.functions.map((item) => withParameters(item, chineseParameter)) },
    en: {
      ...generated,
      functions: generated.functions.map((item) => {
        const words = required(english[item.id], `function ${item.id}`);
        const translate = (parameter) => ({ ...parameter, ...required(words.parameters[parameter.name], `${item.id} ${parameter.name}`) });
        return { ...withParameters(item, translate), description: words.description };
      }),
    },
  };
}

const withParameters = (item, translate) => ({ ...item, parameters: item.parameters.map(translate) });

function chineseParameter(parameter) {
  const [name, ...rest] = parameter.description.split('：');
  if (rest.length === 0) throw new Error(`The description of ${parameter.name} needs a display name before “：”: ${parameter.description}`);
  return { ...parameter, name, description: rest.join('：') };
}

function required(words, what) {
  if (!words) throw new Error(`src/functions/functions.en-US.json has no entry for ${what}`);
  return words;
}

/** Reads functions.ts and both languages' words. */
export async function readFunctionMetadata() {
  const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');
  const { metadataJson, errors, associate } = await generateCustomFunctionsMetadata([functionsFile]);
  const generated = JSON.parse(metadataJson);
  const english = JSON.parse(await readFile(englishFile, 'utf8'));
  return { generated, english, errors, associated: associate.map(({ id }) => id) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { generated, english, errors, associated } = await readFunctionMetadata();
  process.stdout.write(JSON.stringify({ ...localiseMetadata(generated, english), english, errors, associated }));
}
