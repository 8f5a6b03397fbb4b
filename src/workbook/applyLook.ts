import type { Look } from '../domain/sheets/looks';
import { OBJECT, RANGE, SET } from './requestSize';

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** Queues what a look sets; what it leaves open stays as it is. */
export const applyLook = ({ format }: Excel.Range, look: Look): void => {
  if (look.fill) format.fill.color = look.fill;
  if (look.color) format.font.color = look.color;
  if (look.bold) format.font.bold = true;
  if (look.size) format.font.size = look.size;
  if (look.horizontal) format.horizontalAlignment = look.horizontal;
  if (look.vertical) format.verticalAlignment = look.vertical;
  if (look.wrap) format.wrapText = true;
  if (!look.border) return;
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = look.border;
  }
};

/** What a look of a range of its own adds to a request. */
export const lookBytes = ({ fill, color, bold, size, horizontal, vertical, wrap, border }: Look): number => {
  const font = [color, bold, size].filter(Boolean).length;
  const others = [horizontal, vertical, wrap].filter(Boolean).length;
  return RANGE + OBJECT + (fill ? OBJECT + SET : 0) + (font > 0 ? OBJECT + font * SET : 0) + others * SET + (border ? OBJECT + edges.length * (OBJECT + 2 * SET) : 0);
};
