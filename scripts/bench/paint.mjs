// @ts-check

/**
 * What a page told of its own coming to be; times in milliseconds since it was asked for.
 * @typedef {{ first: number, largest: number, shift: number, blocked: number, last: number }} Paint
 */

/** What delays an answer to a reader: the part of a task above this, in milliseconds. */
const longTask = 50;

/**
 * Runs in every page before its own scripts; `window.paint` sums up what came so far.
 * @param {number} longTask
 */
export function observePaint(longTask) {
  let [first, largest, shift] = [0, 0, 0];
  /** @type {{ start: number, end: number }[]} */
  const tasks = [];
  /** @type {(entry: PerformanceEntry) => void} */
  const note = (entry) => {
    const { entryType, name, startTime, duration } = entry;
    if (entryType === 'paint' && name === 'first-contentful-paint') first = startTime;
    if (entryType === 'largest-contentful-paint') largest = startTime;
    if (entryType === 'layout-shift' && 'value' in entry) shift += Number(entry.value);
    if (entryType === 'longtask') tasks.push({ start: startTime, end: startTime + duration });
  };
  const observers = ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask'].map(
    (type) => {
      const observer = new PerformanceObserver((list) => list.getEntries().forEach(note));
      observer.observe({ type, buffered: true });
      return observer;
    },
  );
  window.paint = () => {
    for (const observer of observers) observer.takeRecords().forEach(note);
    const blocked = tasks.reduce((sum, { start, end }) => {
      const seen = end - Math.max(start, first);
      return sum + Math.max(0, seen - longTask);
    }, 0);
    return {
      first,
      largest,
      shift,
      blocked,
      last: Math.max(largest, ...tasks.map(({ end }) => end)),
    };
  };
}

/** @param {import('@playwright/test').Page} page */
export async function paintObserved(page) {
  await page.addInitScript(observePaint, longTask);
}
