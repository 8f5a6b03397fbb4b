import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

const SCHEMA = 'OfficeAppManifestV1_1.xsd';
const IMPORTED = ['OfficeAppBasicTypesV1_0.xsd', 'TaskPaneAppVersionOverridesV1_0.xsd'];

/** Microsoft's schemas stand beside the repository, never in it. */
export const schemaFolder = (root, environment = process.env) =>
  environment.OFFICE_SCHEMAS || path.resolve(root, '../shared/schemas/office-manifest');

/** Shortcuts came after these schemas: Office knows the element, they do not. Its own rules are in shortcuts.mjs. */
const withoutShortcuts = (xml) => xml.replace(/\s*<ExtendedOverrides[^>]*\/>/, '');

/**
 * @param {string} xml
 * @param {string} folder where the schemas are
 * @returns {Promise<{ checked: boolean, messages: string[] }>} `checked: false` when the schemas are not there
 */
export async function checkSchema(xml, folder) {
  if (!existsSync(path.join(folder, SCHEMA))) return { checked: false, messages: [] };
  const read = (file) => readFileSync(path.join(folder, file), 'utf8').replace(/^\uFEFF/, '');
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: withoutShortcuts(xml) }],
    schema: [{ fileName: SCHEMA, contents: read(SCHEMA) }],
    preload: IMPORTED.map((fileName) => ({ fileName, contents: read(fileName) })),
  });
  return { checked: true, messages: errors.map((error) => error.rawMessage ?? error.message) };
}
