import { chartXml } from './chartXml';
import { drawingXml } from './drawingXml';
import type { FileChart } from './fileChart';
import { relationsPart, sheetPart } from './sheetPart';
import { relationships, withRelation } from './xml';

/** What has to stand behind the drawing in a sheet (ISO/IEC 29500-1, CT_Worksheet is a sequence). */
const behindDrawing = /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

const contentType = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;

/**
 * Puts native charts into a finished .xlsx file, which the library that writes it cannot: a chart part each, a drawing a sheet, and the
 * relationships and content types that tie them to the sheets. A file without charts comes back as it is.
 *
 * @param file the bytes of a file whose sheets hold no drawing yet
 */
export const addCharts = async (file: Uint8Array, charts: readonly FileChart[]): Promise<Uint8Array> => {
  if (charts.length === 0) return file;
  const { default: JSZip } = await import(/* webpackChunkName: "exceljs" */ 'jszip');
  const zip = await JSZip.loadAsync(file);
  const read = async (part: string): Promise<string | null> => (await zip.file(part)?.async('string')) ?? null;
  const workbookXml = (await read('xl/workbook.xml')) ?? '';
  const relationsXml = (await read('xl/_rels/workbook.xml.rels')) ?? '';
  let types = (await read('[Content_Types].xml')) ?? '';
  let chartCount = 0;
  const addType = (part: string, type: string): void => {
    types = types.replace('</Types>', `${contentType(part, type)}</Types>`);
  };
  for (const [index, sheetName] of [...new Set(charts.map((chart) => chart.sheetName))].entries()) {
    const own = charts.filter((chart) => chart.sheetName === sheetName);
    const drawing = `drawing${index + 1}`;
    const parts = own.map((chart) => {
      chartCount += 1;
      zip.file(`xl/charts/chart${chartCount}.xml`, chartXml(chart));
      addType(`xl/charts/chart${chartCount}.xml`, 'drawingml.chart');
      return `../charts/chart${chartCount}.xml`;
    });
    zip.file(`xl/drawings/${drawing}.xml`, drawingXml(own));
    zip.file(`xl/drawings/_rels/${drawing}.xml.rels`, relationships(parts.map((target, part) => ({ id: `rId${part + 1}`, type: 'chart', target }))));
    addType(`xl/drawings/${drawing}.xml`, 'drawing');
    await tieToSheet(sheetPart(workbookXml, relationsXml, sheetName), drawing);
  }
  zip.file('[Content_Types].xml', types);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });

  async function tieToSheet(part: string, drawing: string): Promise<void> {
    const xml = (await read(part)) ?? '';
    const relations = relationsPart(part);
    zip.file(relations, withRelation(await read(relations), { id: DRAWING_ID, type: 'drawing', target: `../drawings/${drawing}.xml` }));
    zip.file(part, xml.replace(behindDrawing, (next) => `<drawing r:id="${DRAWING_ID}"/>${next}`));
  }
};

/** No library gives its relationships such a name. */
const DRAWING_ID = 'rIdCharts';
