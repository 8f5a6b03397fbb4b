/** What jsdom lacks and Fluent asks for: it lays nothing out, so sizes never change and no media query matches. */
class NoResizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= NoResizes as unknown as typeof ResizeObserver;
window.matchMedia ??= (query: string) =>
  ({ media: query, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;
/** Playing arrow keys in a group of radio buttons asks for it. */
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS;
Element.prototype.scrollIntoView ??= () => undefined;
