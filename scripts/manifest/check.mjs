import { checkRules } from './rules.mjs';
import { checkSchema, schemaFolder } from './schema.mjs';

/**
 * Everything that can be checked of a manifest on this machine.
 * @param {string} xml
 * @param {string} root folder of the repository
 * @returns {Promise<{ schemaChecked: boolean, messages: string[] }>}
 */
export async function checkManifest(xml, root, environment = process.env) {
  const folder = schemaFolder(root, environment);
  const schema = await checkSchema(xml, folder);
  const messages = [...schema.messages, ...checkRules(xml, root)];
  if (schema.checked) return { schemaChecked: true, messages };
  console.error(`Schema check skipped: no schemas in ${folder} (set OFFICE_SCHEMAS)`);
  return { schemaChecked: false, messages: environment.CI === 'true' ? [...messages, 'the schemas are required when CI=true'] : messages };
}
