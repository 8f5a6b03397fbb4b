import { HostError } from '../protocol/hostError';

/** Colour names Excel takes beside `#RRGGBB`; the HTML names in common use. */
const NAMED: Record<string, string> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', lime: '#00FF00', blue: '#0000FF', yellow: '#FFFF00', orange: '#FFA500',
  gray: '#808080', grey: '#808080', lightgray: '#D3D3D3', silver: '#C0C0C0', purple: '#800080', pink: '#FFC0CB', navy: '#000080', teal: '#008080',
};

/** `#rgb` is refused, as in Excel. */
export function toHexColor(color: unknown): string {
  const text = String(color);
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace('#', '').toUpperCase()}`;
  const named = NAMED[text.toLowerCase()];
  if (!named) throw new HostError('InvalidArgument');
  return named;
}
