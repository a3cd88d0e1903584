import type { Answered, Read } from './page.ts';
import type { Paint } from './paint.mjs';

declare global {
  interface Window {
    /** In the page of the bench: reads so many times the figures, and keeps them. */
    measure(factor: number): Read;
    /** Then: everything that the comparison page can show: all forces, years and measures. */
    compareAll(): number;
    /** Or: asks them the questions of the pages, and draws the map. */
    ask(): Promise<Answered>;
    /** In every page of the grown site: milliseconds of the longest task so far. */
    longestTask: number;
    /** In every page of the site: resolves when the last key or click has had its effect. */
    settled(): Promise<Effect>;
    /** In every page whose first view is measured: what came so far. */
    paint(): Paint;
  }

  /** In milliseconds since the key or the button went down. */
  interface Effect {
    /** Until the next frame, as Event Timing has it; 0 when that took less than 16 ms. */
    readonly answered: number;
    /** Until the frame after the last change of the page. */
    readonly drawn: number;
  }
}
