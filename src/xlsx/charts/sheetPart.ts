import { escapeXml } from './xml';

/** An attribute of a tag, as the file spells its value. */
export const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];

/**
 * The part of an .xlsx file that holds a sheet, by way of the workbook and its relationships.
 *
 * @param workbookXml of xl/workbook.xml
 * @param relationsXml of xl/_rels/workbook.xml.rels
 * @throws where the file has no such sheet
 */
export const sheetPart = (workbookXml: string, relationsXml: string, sheetName: string): string => {
  const entry = [...workbookXml.matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => tag).find((tag) => attribute(tag, 'name')?.replace(/&apos;/g, "'") === escapeXml(sheetName));
  const relation = [...relationsXml.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => tag).find((tag) => entry && attribute(tag, 'Id') === attribute(entry, 'r:id'));
  const target = relation && attribute(relation, 'Target');
  if (!target) throw new Error(`The file has no sheet ${sheetName}.`);
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
};

/** The part that holds what a part refers to. */
export const relationsPart = (part: string): string => part.replace(/([^/]+)$/, '_rels/$1.rels');
