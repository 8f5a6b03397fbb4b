/** 其中 belongs to the row above it, whatever that row is. */
const PART = 99;

/** How deep a row lies, by its numbering, else by the spaces in front: 一、 above (一) above 1. above (1) above text. */
function depthOf(text: string): number {
  const plain = text.replace(/^[\s\u3000]+/, '');
  if (/^第?[一二三四五六七八九十]{1,3}\s*[、.．,，]/.test(plain)) return 1;
  if (/^[(（][一二三四五六七八九十]{1,3}[)）]/.test(plain)) return 2;
  if (/^\d{1,3}\s*[、.．](?!\d)/.test(plain) || /^\d{1,3}\s+(?=[\u3400-\u9fff])/.test(plain)) return 3;
  if (/^\d{1,2}\.\d{1,2}\D/.test(plain) || /^[(（]\d{1,2}[)）]/.test(plain)) return 4;
  if (/^[#—–-]*\s*(?:#|其\s*中)/.test(plain)) return PART;
  return 10 + (text.length - plain.length);
}

const SECTION_WITHOUT_NUMBER = 9;

interface Entry {
  readonly depth: number;
  readonly text: string;
  readonly section: boolean;
}

/** The headings that are open while a table is read from top to bottom. */
export class Outline {
  private open: Entry[] = [];

  /**
   * @param section the row has no numbers: it heads what follows until another of its depth
   * @returns what stands above the row, the outermost first
   */
  enter(text: string, section: boolean): readonly string[] {
    const own = depthOf(text);
    const depth = section && own >= 10 ? SECTION_WITHOUT_NUMBER : own;
    this.open = this.open.filter((entry) => entry.depth < depth);
    const nested = own < 10 || own > 10;
    const above = this.open.filter((entry) => entry.section || nested).map((entry) => entry.text);
    this.open.push({ depth, text, section });
    return above;
  }
}
