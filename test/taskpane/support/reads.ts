/** A name as somebody reads it: a number and its measure word, which stay in one line, have a space of another kind between them. */
export const reads = (name: string): RegExp => new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s')}$`);

/** What an element says, with plain spaces. */
export const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replaceAll('\u00A0', ' ');
