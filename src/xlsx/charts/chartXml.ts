import type { FileChart, FileSeries } from './fileChart';
import { escapeXml, OFFICE, XML_HEAD } from './xml';

const text = (size: number, bold = false, upright = false): string =>
  `<c:txPr><a:bodyPr${upright ? ' rot="0" vert="horz"' : ''}/><a:p><a:pPr><a:defRPr sz="${size}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="3D4750"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;

const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;

const line = (color: string | null): string => (color ? `<a:ln w="9525">${solid(color)}</a:ln>` : '<a:ln><a:noFill/></a:ln>');

const title = (words: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1100" b="1"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1100" b="1">${solid('#1F3B57')}</a:rPr><a:t>${escapeXml(words)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

/** Dark outlines keep a light bar visible on a black and white print. */
const OUTLINE = '#1F3B57';

const labels = (format: string): string =>
  `<c:dLbls><c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:spPr><a:noFill/>${line(null)}</c:spPr>${text(800)}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;

/** 2.25 points, in EMU. */
const LINE_WIDTH = 28_575;

const series = ({ categories, labelFormat }: FileChart, { name, values, color, line: isLine }: FileSeries, index: number): string =>
  `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>` +
  (isLine
    ? `<c:spPr><a:ln w="${LINE_WIDTH}" cap="rnd">${solid(color)}</a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`
    : `<c:spPr>${solid(color)}${line(OUTLINE)}</c:spPr><c:invertIfNegative val="0"/>${labels(labelFormat)}`) +
  `<c:cat><c:strRef><c:f>${escapeXml(categories)}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${escapeXml(values)}</c:f></c:numRef></c:val>${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`;

const AXES = '<c:axId val="1"/><c:axId val="2"/>';

/** Bars first, then the lines across them, on the same axes; every series keeps its place among all. */
const plots = (chart: FileChart): string => {
  const drawn = (lines: boolean): string => chart.series.map((each, index) => (Boolean(each.line) === lines ? series(chart, each, index) : '')).join('');
  const [bars, lines] = [drawn(false), drawn(true)];
  return `<c:barChart><c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${bars}<c:gapWidth val="60"/>${AXES}</c:barChart>` +
    (lines ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/>${AXES}</c:lineChart>` : '');
};

/** The first category on top where bars lie, names in lines under columns; the value axis is left out where every bar carries its number. */
const axes = ({ kind, axisFormat }: FileChart): string =>
  `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${kind === 'bar' ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${kind === 'bar' ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line('#9FB4C7')}</c:spPr>${text(900, false, kind === 'column')}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
  `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="${axisFormat === undefined ? 1 : 0}"/><c:axPos val="${kind === 'bar' ? 'b' : 'l'}"/><c:numFmt formatCode="${escapeXml(axisFormat ?? 'General')}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${line(null)}</c:spPr>${text(900)}<c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;

/** The chart part of a file (ISO/IEC 29500-1, 21.2): bars over cells, with lines across them where the plan has any, without cached values, so that whoever opens the file reads the cells. */
export const chartXml = (chart: FileChart): string =>
  `${XML_HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}/relationships"><c:roundedCorners val="0"/>` +
  `<c:chart>${title(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plots(chart)}${axes(chart)}</c:plotArea>` +
  `${chart.series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${text(900)}</c:legend>` : ''}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${solid('#FFFFFF')}${line('#D5DCE2')}</c:spPr></c:chartSpace>`;
