import type { Box } from '../../engines/univer/cellPlaces';
import type { UniverEngine } from '../../engines/univer/univerEngine';
import type { Host } from '../../model/host';
import { element } from '../elements';
import { chartData } from './chartData';
import { drawChart } from './drawChart';

/** Numbers under a chart are read again this often; its place is followed with every frame. */
const READ_EVERY_MS = 250;

/**
 * Shows the charts of the sheet in front over the grid, which has none of its own. They follow scrolling, zoom and edits, let every click
 * through to the cells, and are for looking at only.
 */
export function showCharts(container: HTMLElement, engine: UniverEngine, host: Host): void {
  const layer = element('div', { class: 'charts' });
  container.append(layer);
  const drawn = new Map<string, { node: HTMLElement; content: string }>();
  let lastRead = 0;

  const frame = (time: number): void => {
    const sheetId = engine.activeSheetId();
    const { charts } = host.records.sheet(sheetId);
    const area = charts.length > 0 ? engine.cellArea() : null;
    layer.hidden = area === null;
    if (area) {
      place(layer, area);
      const read = time - lastRead > READ_EVERY_MS;
      if (read) lastRead = time;
      for (const record of charts) {
        const box = engine.placeOf(sheetId, record.area);
        const known = drawn.get(record.id);
        if (!box || (!known && !read)) continue;
        const entry = known ?? { node: layer.appendChild(element('div', { class: 'chart' })), content: '' };
        drawn.set(record.id, entry);
        place(entry.node, box);
        if (read) redraw(entry, record, box);
      }
    }
    for (const [id, { node }] of drawn) if (!charts.some((chart) => chart.id === id)) { node.remove(); drawn.delete(id); }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);

  function redraw(entry: { node: HTMLElement; content: string }, record: Parameters<typeof chartData>[1], box: Box): void {
    const data = chartData(engine, record);
    const content = JSON.stringify([data, Math.round(box.width), Math.round(box.height)]);
    if (content === entry.content) return;
    entry.content = content;
    entry.node.replaceChildren(drawChart(data, box));
  }
}

function place(node: HTMLElement, { left, top, width, height }: Box): void {
  Object.assign(node.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}
