import { readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestFor } from '../../scripts/manifest/host.mjs';
import { checkRules } from '../../scripts/manifest/rules.mjs';
import { checkSchema, schemaFolder } from '../../scripts/manifest/schema.mjs';

const root = path.resolve(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const messagesAfter = (change: (xml: string) => string): string[] => checkRules(change(manifest), root);

test('the manifest keeps every rule', () => {
  expect(checkRules(manifest, root)).toEqual([]);
});

test.each<[string, (xml: string) => string, RegExp]>([
  ['a label that is too long', (xml) => xml.replace('"识别报表"', `"${'长'.repeat(126)}"`), /bt:ShortStrings: 126 characters, at most 125/],
  ['a translation that is too long', (xml) => xml.replace('"Monitoring Ledger"', `"${'x'.repeat(126)}"`), /bt:ShortStrings: 126 characters/],
  ['a tip that is too long', (xml) => xml.replace(/(id="Pane.Tip" DefaultValue=")[^"]*/, `$1${'长'.repeat(251)}`), /bt:LongStrings: 251 characters, at most 250/],
  ['a provider that is too long', (xml) => xml.replace('规划指标 contributors', 'x'.repeat(126)), /ProviderName: 126/],
  ['a resource that is not defined', (xml) => xml.replace('<Label resid="Pane.Label"/>', '<Label resid="Pane.Name"/>'), /Pane.Name: used but not defined/],
  ['a resource id that is too long', (xml) => xml.replaceAll('Group.Label', 'x'.repeat(33)), /at most 32 characters/],
  ['a resource that is defined twice', (xml) => xml.replace(' id="Ledger.16"', ' id="Ledger.20"'), /Ledger.20: defined twice/],
  ['a resource that nobody uses', (xml) => xml.replaceAll('<bt:Image size="64" resid="Ledger.64"/>', ''), /Ledger.64: defined but not used/],
  ['an address without https', (xml) => xml.replace('https://localhost:3000/functions.js"', 'http://localhost:3000/functions.js"'), /http:.*an https address/],
  ['an icon without its 32 pixels', (xml) => xml.replaceAll('<bt:Image size="32" resid="Ledger.32"/>', ''), /icon Ledger.16: size 32 is missing/],
  ['an icon whose file does not exist', (xml) => xml.replace('assets/ledger-40.png', 'assets/ledger-41.png'), /ledger-41.png: there is no such file/],
  ['an icon of another size', (xml) => xml.replace('assets/ledger-40.png', 'assets/ledger-48.png'), /48 × 48 pixels, 40 × 40 expected/],
  ['a second runtime', (xml) => xml.replace('<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Functions.Script"/>'), /must name one resource/],
  ['a language without a country', (xml) => xml.replace('Locale="en-US"', 'Locale="en"'), /Override en: a full tag/],
  ['a version other than the package', (xml) => xml.replace('<Version>0.', '<Version>9.'), /Version 9.*package.json says/],
  ['a description of the functions that Excel would not fetch anew', (xml) => xml.replace(/functions.en-US.json\?v=[\d.]+/, 'functions.en-US.json'), /functions.en-US.json: must end in \?v=/],
  ['an override of the default language', (xml) => xml.replace('Locale="en-US"', 'Locale="zh-CN"'), /Override zh-CN/],
])('%s is refused', (_, change, message) => {
  expect(messagesAfter(change)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
});

test('all mistakes are named at once', () => {
  const messages = messagesAfter((xml) => xml.replace('assets/ledger-40.png', 'assets/none.png').replace('Locale="en-US"', 'Locale="en"'));
  expect(messages).toHaveLength(2);
});

test.each<[string, (xml: string) => string, RegExp]>([
  ['a command that nobody answers', (xml) => xml.replace('<FunctionName>bindRow<', '<FunctionName>bindRows<'), /bindRows: .*does not answer/],
  ['an id that is given twice', (xml) => xml.replace('id="Ledger.Item"', 'id="Catalogue.Item"'), /Catalogue.Item: given twice/],
  ['shortcuts that Excel would not fetch anew', (xml) => xml.replace(/shortcuts.json\?v=[\d.]+/, 'shortcuts.json'), /shortcuts.json: must end in \?v=/],
  ['shortcuts without a file', (xml) => xml.replace('/shortcuts.json', '/keys.json'), /keys.json: named in ExtendedOverrides/],
  ['shortcuts before the rest', (xml) => xml.replace(/ {2}<ExtendedOverrides.*\n/, '').replace('  <Hosts>', '  <ExtendedOverrides Url="https://localhost:3000/shortcuts.json?v=0.1.0" ResourcesUrl="https://localhost:3000/shortcuts-resources.json?v=0.1.0"/>\n  <Hosts>'), /must stand last/],
])('%s is refused', (_, change, message) => {
  expect(messagesAfter(change)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
});

test('the commands are the jobs, and the three of the cells’ menu', () => {
  const named = [...manifest.matchAll(/<FunctionName>(.*)<\/FunctionName>/g)].map(([, name]) => name);
  expect(named).toEqual(expect.arrayContaining(['insertLedger', 'insertCatalogue', 'insertAnnual', 'insertReview', 'showTemplates', 'showReport', 'highlightSelection', 'showFormula', 'showDashboard', 'showCheck', 'bindRow', 'insertGap', 'explainHighlight']));
});

describe('for a given host', () => {
  const hosted: string = manifestFor(manifest, 'https://plan.example.org/office/addin/');

  test('every address leads there, the domain without the folder', () => {
    expect(hosted).not.toContain('localhost');
    expect(hosted).toContain('DefaultValue="https://plan.example.org/office/addin/taskpane.html"');
    expect(hosted).toContain('<AppDomain>https://plan.example.org</AppDomain>');
    expect(checkRules(hosted, root)).toEqual([]);
  });

  test('the closing slash may be missing', () => {
    expect(manifestFor(manifest, 'https://plan.example.org/office/addin')).toBe(hosted);
  });

  test('Office loads nothing over plain http', () => {
    expect(() => manifestFor(manifest, 'http://plan.example.org/')).toThrow('https only');
  });
});

test('without the schemas the check says that it did not happen', async () => {
  expect(await checkSchema(manifest, path.join(root, 'no-such-folder'))).toEqual({ checked: false, messages: [] });
});

test('the folder of the schemas can be chosen', () => {
  expect(schemaFolder(root, { OFFICE_SCHEMAS: '/elsewhere' })).toBe('/elsewhere');
  expect(schemaFolder(root, {})).toBe(path.resolve(root, '../shared/schemas/office-manifest'));
});
