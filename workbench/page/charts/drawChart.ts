import { formatValue } from '../../engines/univer/formatValue';
import type { Box } from '../../engines/univer/cellPlaces';
import type { ChartData } from './chartData';

const SVG = 'http://www.w3.org/2000/svg';
const INK = '#3d4750';
const FALLBACK_COLORS = ['#1f3b57', '#b9c7d3', '#7a3b00'];
const TITLE = 30;
const LEGEND = 26;
const LABEL = 46;
const AXIS = 34;

type Size = Pick<Box, 'width' | 'height'>;
type Attributes = Record<string, string | number>;

function shape(name: string, attributes: Attributes, text = ''): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  node.textContent = text;
  return node;
}

const words = (text: string, x: number, y: number, more: Attributes = {}) => shape('text', { x, y, fill: INK, 'font-size': 11, 'dominant-baseline': 'middle', ...more }, text);

/** A plain drawing of clustered bars, and of lines across columns: what the numbers say, not every stroke of Excel's. */
export function drawChart(data: ChartData, { width, height }: Size): SVGElement {
  const { record, categories } = data;
  const root = shape('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': record.title });
  const legend = record.legendVisible ? LEGEND : 8;
  if (record.titleVisible && record.title) root.append(words(record.title, width / 2, TITLE / 2 + 2, { 'text-anchor': 'middle', 'font-size': 13, 'font-weight': 600, fill: '#1f3b57' }));
  const plot = { left: 12, top: TITLE + 4, width: width - 24, height: height - TITLE - legend - 8 };
  const order = record.chartType === 'BarClustered' && !record.categoryReversed ? categories.map((_, index) => categories.length - 1 - index) : categories.map((_, index) => index);
  if (record.chartType === 'BarClustered') drawBars(root, data, plot, order);
  else drawColumns(root, data, plot, order);
  if (record.legendVisible) drawLegend(root, data, width, height - LEGEND / 2);
  return root;
}

const isLine = ({ record }: ChartData, series: number): boolean => record.series[series]?.chartType === 'Line';
const colorOf = (data: ChartData, series: number) => (isLine(data, series) ? data.record.series[series]?.lineColor : data.record.series[series]?.fillColor) || FALLBACK_COLORS[series % FALLBACK_COLORS.length]!;
/** The series drawn as bars, by their places among all. */
const barsOf = ({ record }: ChartData): number[] => record.series.flatMap((_, series) => (record.series[series]?.chartType === 'Line' ? [] : [series]));
const largest = ({ values }: ChartData) => Math.max(1e-9, ...values.flat());
const labelOf = ({ record }: ChartData, series: number, value: number) => (record.series[series]?.hasDataLabels ? formatValue(value, record.series[series]!.labelFormat) : '');

/** Share of a category's room that its bars take. */
const filled = (data: ChartData) => barsOf(data).length / (barsOf(data).length + (data.record.series[0]?.gapWidth ?? 150) / 100);

function drawBars(root: SVGElement, data: ChartData, plot: Box, order: number[]): void {
  const names = Math.min(plot.width * 0.4, Math.max(0, ...data.categories.map((name) => [...name].length)) * 11 + 8);
  const [room, scale] = [plot.height / Math.max(1, order.length), (plot.width - names - LABEL) / largest(data)];
  const thick = (room * filled(data)) / Math.max(1, data.record.series.length);
  const zero = plot.left + names;
  order.forEach((category, place) => {
    const top = plot.top + place * room;
    root.append(words(data.categories[category] ?? '', zero - 6, top + room / 2, { 'text-anchor': 'end' }));
    data.values.forEach((values, series) => {
      const value = values[category] ?? 0;
      const y = top + (room * (1 - filled(data))) / 2 + series * thick;
      root.append(shape('rect', { x: zero, y, width: Math.max(0, value * scale), height: thick, fill: colorOf(data, series), stroke: data.record.series[series]?.lineColor || 'none' }));
      root.append(words(labelOf(data, series, value), zero + Math.max(0, value * scale) + 4, y + thick / 2, { 'font-size': Math.min(10, thick + 2) }));
    });
  });
  root.append(shape('line', { x1: zero, x2: zero, y1: plot.top, y2: plot.top + plot.height, stroke: '#9fb4c7' }));
}

function drawColumns(root: SVGElement, data: ChartData, plot: Box, order: number[]): void {
  const axis = data.record.valueAxisVisible ? AXIS : 0;
  const [room, scaleTop] = [(plot.width - axis) / Math.max(1, order.length), plot.top + 14];
  const lines = namesIn(data.categories, room);
  const base = plot.top + plot.height - 6 - 12 * Math.max(1, ...lines.map(({ length }) => length));
  const scale = (base - scaleTop) / largest(data);
  const start = plot.left + axis;
  if (axis > 0) drawAxis(root, data, { left: start, right: plot.left + plot.width, base, scale });
  const bars = barsOf(data);
  const thick = (room * filled(data)) / Math.max(1, bars.length);
  order.forEach((category, place) => {
    const left = start + place * room;
    lines[category]?.forEach((line, at) => root.append(words(line, left + room / 2, base + 10 + 12 * at, { 'text-anchor': 'middle', 'font-size': 10 })));
    bars.forEach((series, bar) => {
      const value = data.values[series]?.[category] ?? 0;
      const x = left + (room * (1 - filled(data))) / 2 + bar * thick;
      root.append(shape('rect', { x, y: base - Math.max(0, value * scale), width: thick, height: Math.max(0, value * scale), fill: colorOf(data, series), stroke: data.record.series[series]?.lineColor || 'none' }));
      root.append(words(labelOf(data, series, value), x + thick / 2, base - Math.max(0, value * scale) - 7, { 'text-anchor': 'middle', 'font-size': 10 }));
    });
  });
  root.append(shape('line', { x1: start, x2: plot.left + plot.width, y1: base, y2: base, stroke: '#9fb4c7' }));
  data.values.forEach((values, series) => {
    if (!isLine(data, series)) return;
    const points = order.map((category, place) => `${start + (place + 0.5) * room},${base - Math.max(0, values[category] ?? 0) * scale}`).join(' ');
    root.append(shape('polyline', { points, fill: 'none', stroke: colorOf(data, series), 'stroke-width': (data.record.series[series]?.lineWeight ?? 1) * 1.33, 'stroke-linejoin': 'round' }));
  });
}

/** Some five steps of a round size, with lines behind the columns. */
function drawAxis(root: SVGElement, data: ChartData, { left, right, base, scale }: { left: number; right: number; base: number; scale: number }): void {
  const rough = largest(data) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  for (let value = 0; value <= largest(data); value += step) {
    const y = base - value * scale;
    root.append(shape('line', { x1: left, x2: right, y1: y, y2: y, stroke: '#e3e8ec' }), words(formatValue(value, data.record.valueAxisFormat), left - 6, y, { 'text-anchor': 'end', 'font-size': 10 }));
  }
}

/** Names in as many lines as their room needs: at spaces, else anywhere. */
const namesIn = (names: readonly string[], room: number): string[][] =>
  names.map((name) => {
    const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 255 ? 10 : 5.5), 0);
    const pieces = name.includes(' ') ? name.split(' ').map((word, at) => (at > 0 ? ` ${word}` : word)) : [...name];
    return pieces.reduce<string[]>((lines, piece) => {
      const last = lines.at(-1);
      return last !== undefined && widthOf(last + piece) <= room - 4 ? [...lines.slice(0, -1), last + piece] : [...lines, piece.trimStart()];
    }, []);
  });

function drawLegend(root: SVGElement, data: ChartData, width: number, y: number): void {
  const widths = data.record.series.map(({ name }) => [...name].length * 12 + 34);
  let x = (width - widths.reduce((sum, each) => sum + each, 0)) / 2;
  data.record.series.forEach(({ name, lineColor }, series) => {
    const mark = isLine(data, series) ? { x: x - 4, y: y - 1.5, width: 16, height: 3 } : { x, y: y - 5, width: 10, height: 10 };
    root.append(shape('rect', { ...mark, fill: colorOf(data, series), stroke: isLine(data, series) ? 'none' : lineColor || 'none' }), words(name, x + 16, y));
    x += widths[series]!;
  });
}
