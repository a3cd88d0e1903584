/** Whether the reader is on the way out: scripts/exit.js says so on the root element. */
export function isLeaving(): boolean {
  return document.documentElement.hasAttribute('data-leaving');
}

/** Fulfilled at once, or once a page that was left is shown again. */
export function whenStaying(): Promise<void> {
  return new Promise((resolve) => {
    if (!isLeaving()) resolve();
    // The exit has undone itself by then, where the page came out of the browser's memory.
    else window.addEventListener('pageshow', () => isLeaving() || resolve());
  });
}

/** Reloads the page. Does nothing once the reader is leaving, which a reload would undo. */
export function reload(): void {
  if (!isLeaving()) window.location.reload();
}

/** Replaces the state of this entry of the history. Does nothing once the reader is leaving. */
export function replaceState(state: object): void {
  if (!isLeaving()) window.history.replaceState(state, '');
}

/** Replaces the address of this entry of the history, and keeps its state; not once leaving. */
export function replaceAddress(address: string): void {
  if (!isLeaving()) window.history.replaceState(window.history.state, '', address);
}
