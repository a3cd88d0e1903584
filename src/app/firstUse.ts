const signs = ['pointerdown', 'pointermove', 'touchstart', 'wheel', 'keydown', 'focusin'];

/** How long the browser may be busy after the page has loaded, in milliseconds. */
const patience = 2000;

/** Fulfilled when the browser has nothing to do after loading a page, or somebody begins to use it. */
export function firstUse(page: Window): Promise<void> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const { signal } = listening;
    const use = () => {
      listening.abort();
      resolve();
    };
    for (const sign of signs) {
      page.addEventListener(sign, use, { capture: true, passive: true, signal });
    }
    const whenIdle = () => {
      // Safari has none.
      if (typeof page.requestIdleCallback === 'function') {
        page.requestIdleCallback(use, { timeout: patience });
      } else page.setTimeout(use, 200);
    };
    if (page.document.readyState === 'complete') whenIdle();
    else page.addEventListener('load', whenIdle, { signal });
  });
}
