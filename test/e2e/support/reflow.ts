import type { OpenWorkbench } from './openWorkbench';

/** A pane of 320 pixels, the least that Excel gives, seen at 200 %. */
const MAGNIFIED = 160;
const USUAL = 320;

const resize = ({ page, pane }: OpenWorkbench, width: number): Promise<unknown> =>
  page.evaluate((pixels) => { document.querySelector<HTMLElement>('.pane')!.style.width = `${pixels}px`; }, width)
    .then(() => pane().waitForFunction((pixels) => innerWidth <= pixels && innerWidth > pixels - 2, width));

/** Charts and open lists take their new width some frames after the pane has it: what is still hidden after two seconds stays hidden. */
const onceSettled = async (look: () => Promise<string[]>): Promise<string[]> => {
  const giveUp = Date.now() + 2_000;
  let hidden = await look();
  while (hidden.length > 0 && Date.now() < giveUp) {
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    hidden = await look();
  }
  return hidden;
};

/** What cannot be read without scrolling sideways, or hardly can, where everything is twice as large; the pane is as it was afterwards. */
export const hiddenWhenMagnified = async (workbench: OpenWorkbench): Promise<string[]> => {
  await resize(workbench, MAGNIFIED);
  const hidden = await onceSettled(() => workbench.pane().evaluate(lookForHidden));
  await resize(workbench, USUAL);
  return hidden;
};

/** Runs in the pane. */
function lookForHidden(): string[] {
  /** Narrower, a word of five letters stands letter by letter. */
  const NARROWEST = 32;
  const found: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push(`the page is ${document.documentElement.scrollWidth} wide`);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = (node.textContent ?? '').trim();
    const holder = node.parentElement!;
    if (text === '' || !holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, width, height } = range.getBoundingClientRect();
    // What only screen readers are told is a pixel wide; a list that is open was placed before the pane became narrow.
    if (holder.closest('[aria-hidden="true"], svg, option, [role=listbox]') || holder.clientWidth === 1) continue;
    if (left < -1 || right > innerWidth + 1) found.push(`beyond the edge: ${text}`);
    if (text.length > 5 && width < NARROWEST && height > 3 * width) found.push(`letter by letter: ${text}`);
    const clips = holder.closest<HTMLElement>('button, [role=combobox], li, p');
    if (clips && getComputedStyle(clips).overflowX !== 'visible' && clips.scrollWidth > clips.clientWidth + 1) found.push(`cut off: ${text}`);
  }
  return found;
}
