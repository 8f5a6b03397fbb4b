import { formatValue } from '../../engines/univer/formatValue';
import type { Box } from '../../engines/univer/cellPlaces';
import type { ChartData } from './chartData';

const SVG = 'http://www.w3.org/2000/svg';
const INK = '#3d4750';
const FALLBACK_COLORS = ['#1f3b57', '#b9c7d3', '#7a3b00'];
const TITLE = 30;
const LEGEND = 26;
const LABEL = 46;

type Size = Pick<Box, 'width' | 'height'>;
type Attributes = Record<string, string | number>;

function shape(name: string, attributes: Attributes, text = ''): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  node.textContent = text;
  return node;
}

const words = (text: string, x: number, y: number, more: Attributes = {}) => shape('text', { x, y, fill: INK, 'font-size': 11, 'dominant-baseline': 'middle', ...more }, text);

/** A plain drawing of clustered bars: what the numbers say, not every stroke of Excel's. */
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

const colorOf = ({ record }: ChartData, series: number) => record.series[series]?.fillColor || FALLBACK_COLORS[series % FALLBACK_COLORS.length]!;
const largest = ({ values }: ChartData) => Math.max(1e-9, ...values.flat());
const labelOf = ({ record }: ChartData, series: number, value: number) => (record.series[series]?.hasDataLabels ? formatValue(value, record.series[series]!.labelFormat) : '');

/** Share of a category's room that its bars take. */
const filled = ({ record }: ChartData) => record.series.length / (record.series.length + (record.series[0]?.gapWidth ?? 150) / 100);

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
  const [room, base] = [plot.width / Math.max(1, order.length), plot.top + plot.height - 18];
  const scale = (base - plot.top - 14) / largest(data);
  const thick = (room * filled(data)) / Math.max(1, data.record.series.length);
  order.forEach((category, place) => {
    const left = plot.left + place * room;
    root.append(words(data.categories[category] ?? '', left + room / 2, base + 10, { 'text-anchor': 'middle' }));
    data.values.forEach((values, series) => {
      const value = values[category] ?? 0;
      const x = left + (room * (1 - filled(data))) / 2 + series * thick;
      root.append(shape('rect', { x, y: base - Math.max(0, value * scale), width: thick, height: Math.max(0, value * scale), fill: colorOf(data, series), stroke: data.record.series[series]?.lineColor || 'none' }));
      root.append(words(labelOf(data, series, value), x + thick / 2, base - Math.max(0, value * scale) - 7, { 'text-anchor': 'middle', 'font-size': 10 }));
    });
  });
  root.append(shape('line', { x1: plot.left, x2: plot.left + plot.width, y1: base, y2: base, stroke: '#9fb4c7' }));
}

function drawLegend(root: SVGElement, data: ChartData, width: number, y: number): void {
  const widths = data.record.series.map(({ name }) => [...name].length * 12 + 34);
  let x = (width - widths.reduce((sum, each) => sum + each, 0)) / 2;
  data.record.series.forEach(({ name, lineColor }, series) => {
    root.append(shape('rect', { x, y: y - 5, width: 10, height: 10, fill: colorOf(data, series), stroke: lineColor || 'none' }), words(name, x + 16, y));
    x += widths[series]!;
  });
}
