import type { Page } from '@playwright/test';

interface Shifts {
  readonly sum: number;
  /** What moved, and from where to where. */
  readonly moved: readonly string[];
}

declare global {
  interface Window {
    flaggedShifts?: { sum: number; moved: string[] };
  }
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** Runs before the page's own scripts: adds up what moves. */
export function recordShifts(): void {
  const shifts: { sum: number; moved: string[] } = { sum: 0, moved: [] };
  window.flaggedShifts = shifts;
  const isShift = (entry: PerformanceEntry): entry is LayoutShift => 'sources' in entry;
  const observer = new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries().filter(isShift)) {
      shifts.sum += value;
      for (const { node, previousRect, currentRect } of sources) {
        const what = node instanceof Element ? node.outerHTML.slice(0, 100) : node?.textContent;
        shifts.moved.push(
          `${value.toFixed(4)}: ${previousRect.y} to ${currentRect.y}, height ${previousRect.height} to ${currentRect.height}: ${what}`,
        );
      }
    }
  });
  observer.observe({ type: 'layout-shift', buffered: true });
}

/** What has moved by the time two more frames were drawn. */
export function shifts(page: Page): Promise<Shifts> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return window.flaggedShifts ?? { sum: Number.POSITIVE_INFINITY, moved: ['not recorded'] };
  });
}
