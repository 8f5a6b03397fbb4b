import JSZip from 'jszip';
import { attribute, relationsPart, sheetPart } from '../../../src/xlsx/charts/sheetPart';
import { escapeXml, OFFICE, withRelation, XML_HEAD } from '../../../src/xlsx/charts/xml';

/** What add-ins leave in a file where no reader sees it. */
export interface FileMarks {
  /** XML texts of the workbook. */
  readonly customXml: readonly string[];
  /** Custom properties, by the name of their sheet. */
  readonly properties: ReadonlyMap<string, readonly { readonly key: string; readonly value: string }[]>;
}

/** What has to stand behind custom properties in a sheet (ISO/IEC 29500-1, CT_Worksheet is a sequence). */
const behindProperties = /<(?:cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;
const PROPERTY_TYPE = '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty"/>';
const WORKBOOK = 'xl/workbook.xml';

const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(text, (_, at) => text.charCodeAt(at)).buffer);
const unescapeXml = (text: string): string => text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '');
const tags = (xml: string, name: string): string[] => [...xml.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => tag);
const reader = (zip: JSZip) => async (part: string): Promise<string | null> => (await zip.file(part)?.async('string')) ?? null;

/** Puts custom XML and the sheets' custom properties into a finished .xlsx file, which the library that writes it cannot. */
export async function addMarks(file: Uint8Array, { customXml, properties }: FileMarks): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  const read = reader(zip);
  const workbookXml = (await read(WORKBOOK)) ?? '';
  let workbookRelations = await read(relationsPart(WORKBOOK));
  for (const [sheetName, entries] of properties) {
    const part = sheetPart(workbookXml, workbookRelations ?? '', sheetName);
    let relations = await read(relationsPart(part));
    const marked = entries.map(({ key, value }, at) => {
      const [id, name] = [`rIdMark${at + 1}`, `${part.replace(/.*\/|\.xml$/g, '')}-${at + 1}.bin`];
      zip.file(`xl/customProperty/${name}`, utf16(value));
      relations = withRelation(relations, { id, type: 'customProperty', target: `../customProperty/${name}` });
      return `<customPr name="${escapeXml(key)}" r:id="${id}"/>`;
    });
    if (relations === null) continue;
    zip.file(relationsPart(part), relations);
    zip.file(part, ((await read(part)) ?? '').replace(behindProperties, (next) => `<customProperties>${marked.join('')}</customProperties>${next}`));
  }
  for (const [at, xml] of customXml.entries()) {
    zip.file(`customXml/item${at + 1}.xml`, xml.startsWith('<?xml') ? xml : XML_HEAD + xml);
    workbookRelations = withRelation(workbookRelations, { id: `rIdXml${at + 1}`, type: 'customXml', target: `../customXml/item${at + 1}.xml` });
  }
  if (workbookRelations !== null) zip.file(relationsPart(WORKBOOK), workbookRelations);
  const types = (await read('[Content_Types].xml')) ?? '';
  if (!types.includes('Extension="bin"')) zip.file('[Content_Types].xml', types.replace(/<Types\b[^>]*>/, (head) => head + PROPERTY_TYPE));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** What {@link addMarks}, or Excel, has put into a file. */
export async function readMarks(file: ArrayBuffer, sheetNames: readonly string[]): Promise<FileMarks> {
  const zip = await JSZip.loadAsync(file);
  const read = reader(zip);
  const workbookXml = (await read(WORKBOOK)) ?? '';
  const workbookRelations = (await read(relationsPart(WORKBOOK))) ?? '';
  const xmlParts = tags(workbookRelations, 'Relationship').filter((tag) => attribute(tag, 'Type') === `${OFFICE}/relationships/customXml`);
  const customXml = await Promise.all(xmlParts.map((tag) => read(absolute(WORKBOOK, attribute(tag, 'Target')))));
  const properties = await Promise.all(sheetNames.map(async (name) => {
    const part = sheetPart(workbookXml, workbookRelations, name);
    const relations = tags((await read(relationsPart(part))) ?? '', 'Relationship');
    const found = tags((await read(part)) ?? '', 'customPr').map(async (tag) => {
      const target = relations.find((relation) => attribute(relation, 'Id') === attribute(tag, 'r:id'));
      const bytes = await zip.file(absolute(part, target && attribute(target, 'Target')))?.async('uint8array');
      return { key: unescapeXml(attribute(tag, 'name') ?? ''), value: new TextDecoder('utf-16le').decode(bytes) };
    });
    return [name, await Promise.all(found)] as const;
  }));
  return { customXml: customXml.flatMap((xml) => xml?.replace(XML_HEAD, '') ?? []), properties: new Map(properties) };
}

/** A target is written from where the part stands that refers to it. */
const absolute = (part: string, target = ''): string => new URL(target, `file:///${part}`).pathname.slice(1);
