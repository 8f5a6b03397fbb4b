import type { FileChart } from './fileChart';
import { escapeXml, OFFICE, XML_HEAD } from './xml';

const corner = (tag: 'from' | 'to', row: number, column: number): string =>
  `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;

const anchor = ({ name, position: { row, column, rowCount, columnCount } }: FileChart, index: number): string =>
  `<xdr:twoCellAnchor>${corner('from', row, column)}${corner('to', row + rowCount, column + columnCount)}` +
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
  `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;

/** The drawing of one sheet: where its charts stand, in the order of their relationships rId1, rId2 … */
export const drawingXml = (charts: readonly FileChart[]): string =>
  `${XML_HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}/relationships">${charts.map(anchor).join('')}</xdr:wsDr>`;
