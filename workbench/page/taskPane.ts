import { element } from './elements';
import type { FillFrame } from './fillFrame';
import { clampPaneWidth } from './settings';
import type { Wording } from './wording';

export interface TaskPane {
  readonly node: HTMLElement;
  readonly splitter: HTMLElement;
  show(): void;
  hide(): void;
  isVisible(): boolean;
  /** Loads a page into a new frame; `prepare` gets the frame's window before any script of the page runs. */
  load(url: string, prepare: (window: Window) => void): Promise<Window>;
  window(): Window | null;
  translate(title: string, wording: Wording): void;
}

export interface TaskPaneOptions { title: string; wording: Wording; width: number; fillFrame: FillFrame; onResize(width: number): void }

/** The pane at the right edge: title, close button, and a frame for the add-in's page. */
export function taskPane({ title, wording, width, fillFrame, onResize }: TaskPaneOptions): TaskPane {
  const holder = element('div', { class: 'pane-holder' });
  const heading = element('span');
  const close = element('button', { type: 'button', class: 'pane-close', onclick: () => setVisible(false) }, '✕');
  const node = element('aside', { class: 'pane' }, element('div', { class: 'pane-title' }, heading, close), holder);
  const splitter = element('div', { class: 'splitter', role: 'separator', 'aria-orientation': 'vertical', tabindex: '0' });
  let frame: HTMLIFrameElement | null = null;

  const resize = (pixels: number): void => {
    const wanted = clampPaneWidth(pixels);
    node.style.width = `${wanted}px`;
    onResize(wanted);
  };
  const setVisible = (visible: boolean): void => {
    node.hidden = !visible;
    splitter.hidden = !visible;
  };
  const translate = (name: string, words: Wording): void => {
    heading.textContent = name;
    node.setAttribute('aria-label', name);
    close.title = words.closePane;
    close.setAttribute('aria-label', words.closePane);
    splitter.title = words.resizePane;
    splitter.setAttribute('aria-label', words.resizePane);
  };
  translate(title, wording);
  node.style.width = `${width}px`;
  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add('resizing');
    const move = ({ clientX }: PointerEvent) => resize(window.innerWidth - clientX);
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener('lostpointercapture', () => {
      splitter.removeEventListener('pointermove', move);
      document.body.classList.remove('resizing');
    }, { once: true });
  });
  splitter.addEventListener('keydown', ({ key }) => {
    const step = key === 'ArrowLeft' ? 10 : key === 'ArrowRight' ? -10 : 0;
    if (step) resize(node.offsetWidth + step);
  });

  return {
    node, splitter, translate,
    show: () => setVisible(true),
    hide: () => setVisible(false),
    isVisible: () => !node.hidden,
    window: () => frame?.contentWindow ?? null,
    async load(url, prepare) {
      frame?.remove();
      frame = element('iframe', { class: 'pane-frame', title: heading.textContent ?? title });
      holder.append(frame);
      return fillFrame(frame, url, prepare);
    },
  };
}
