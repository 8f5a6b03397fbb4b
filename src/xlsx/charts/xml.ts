/** What XML 1.0 cannot hold at all is left out; the rest is escaped. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a part of a file refers to. `type` is the last part of its address among the office relationships. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const relationTag = ({ id, type, target }: Relation): string => `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`;

/** A relationships part: what a file's part refers to, by id. */
export const relationships = (list: readonly Relation[]): string =>
  `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(relationTag).join('')}</Relationships>`;

/** A relationships part with one relation more; a new one where there was none. */
export const withRelation = (part: string | null, relation: Relation): string => {
  if (part === null) return relationships([relation]);
  const closed = part.replace(/<Relationships([^>]*)\/>\s*$/, '<Relationships$1></Relationships>');
  return closed.replace('</Relationships>', `${relationTag(relation)}</Relationships>`);
};

export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** @example unescapeXml('A &amp; B &#x27;C') → "A & B 'C" */
export const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal ?? NaN);
    if (Number.isNaN(code)) return ENTITIES[name ?? ''] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
