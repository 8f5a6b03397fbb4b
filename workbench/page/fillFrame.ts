/** Shows a page in a frame; `prepare` gets the frame's window before any script of the page runs. */
export type FillFrame = (frame: HTMLIFrameElement, url: string, prepare: (window: Window) => void) => Promise<Window>;

/**
 * Puts a page of this origin into a frame with its bytes unchanged, yet with objects on `window` before its first script. A navigation
 * would give the page a new window; `document.open` keeps the one that was prepared, and the replaced address makes
 * relative addresses and `location` what they are in Excel.
 */
export const writePage: FillFrame = async (frame, url, prepare) => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  const html = await response.text();
  const view = frame.contentWindow;
  if (!view) throw new Error('The frame has no window.');
  view.document.open();
  view.history.replaceState(null, '', url);
  prepare(view);
  view.document.write(html);
  view.document.close();
  return view;
};

/**
 * Lets the browser load the page as it does in Excel, headers of the server included. The new window can be prepared from
 * outside only: whoever drives the browser calls `parent.prepareFrame(window)` before the page's first script.
 */
export const navigatePage: FillFrame = (frame, url, prepare) =>
  new Promise((resolve) => {
    Object.assign(window, {
      prepareFrame(view: Window) {
        if (view.location.href === 'about:blank') return;
        prepare(view);
        resolve(view);
      },
    });
    frame.src = url;
  });
