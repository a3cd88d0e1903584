import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import { fireEvent } from '@testing-library/react';
import { vi } from 'vitest';

export const exitSource = readFileSync('scripts/exit.js', 'utf8');

/** What the browser was told to open instead of the page. */
export const replace = vi.fn<(address: string) => void>();

/** Once for a file of tests, as once for a page: it listens for as long as the window is there. */
export function runExitScript(): void {
  compileFunction(exitSource, ['location'])({ replace });
}

/** The page is shown: for the first time, or again out of the browser's memory. */
export function showPage(how: 'first' | 'again'): void {
  fireEvent(window, Object.assign(new Event('pageshow'), { persisted: how === 'again' }));
}

/** What of the page is not hidden, even without a style sheet. */
export function shownParts(): Element[] {
  const parts = document.body ? [...document.body.children] : [];
  return parts.filter((part) => !part.hasAttribute('hidden'));
}
