const signs = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'click',
  'keydown',
  'focusin',
  'input',
  'scroll',
];

let awaited: Promise<void> | undefined;

/**
 * From now on, what only a hand needs waits for the first sign of one: a pointer that moves, a
 * touch, a key, scrolling. Until somebody calls this, nothing waits.
 */
export function awaitSign(page: Window): void {
  const given = new Promise<void>((resolve) => {
    const give = () => {
      resolve();
      // React reads a promise that says so without waiting.
      Object.assign(given, { status: 'fulfilled', value: undefined });
    };
    const notice = () => {
      for (const sign of signs) page.removeEventListener(sign, notice, { capture: true });
      // The hand is answered first: to ask for a dozen files takes longer than a frame on a slow phone.
      page.setTimeout(give);
    };
    for (const sign of signs) page.addEventListener(sign, notice, { capture: true, passive: true });
  });
  awaited = given;
}

/** Fulfilled once there is somebody; nothing to wait for where nobody asked. */
export function firstSign(): Promise<void> | undefined {
  return awaited;
}
