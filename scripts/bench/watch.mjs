// @ts-check

/** No change for so long, in milliseconds: then all has come that will. */
const quiet = 300;
const longest = 20_000;

/**
 * Runs in every page before its own scripts and times what a key or a click leads to. Event Timing
 * ends with the next frame; React may draw later, so the page's changes are watched as well.
 * @param {{ quiet: number, longest: number }} limits
 */
export function watch({ quiet, longest }) {
  let start = 0;
  let answered = 0;
  let drawn = 0;
  let changedAt = 0;

  const timing = new PerformanceObserver((list) => note(list.getEntries()));
  timing.observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));
  /** @param {PerformanceEntryList} entries */
  function note(entries) {
    for (const entry of entries) {
      const isInteraction = 'interactionId' in entry && entry.interactionId;
      if (isInteraction && entry.startTime >= start) answered = Math.max(answered, entry.duration);
    }
  }

  for (const kind of ['keydown', 'pointerdown']) {
    window.addEventListener(
      kind,
      ({ timeStamp }) => {
        start = timeStamp;
        [answered, drawn] = [0, 0];
      },
      { capture: true },
    );
  }

  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    drawn = performance.now() - start;
  };
  new MutationObserver(() => {
    changedAt = performance.now();
    // A message sent from a frame arrives after it was painted.
    requestAnimationFrame(() => port2.postMessage(undefined));
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });

  window.settled = () =>
    new Promise((resolve, reject) => {
      const asked = performance.now();
      const look = () => {
        const now = performance.now();
        if (drawn > 0 && changedAt > start && now - changedAt > quiet) {
          note(timing.takeRecords());
          resolve({ answered, drawn });
        } else if (now - asked > longest) reject(new Error('The page did not change.'));
        else window.setTimeout(look, 50);
      };
      look();
    });
}

/** @param {import('@playwright/test').Page} page */
export async function watched(page) {
  await page.addInitScript(watch, { quiet, longest });
}
