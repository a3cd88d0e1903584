/** Shift presses so far, towards leaving the page. */
export interface Presses {
  readonly count: number;
  /** When the last one counted, in milliseconds of the page's own clock. */
  readonly at: number;
  /** Shift is down and no other key has been pressed with it. */
  readonly isAlone: boolean;
}

export const noPresses: Presses = { count: 0, at: 0, isAlone: false };

export const pressesToLeave = 3;

/** Each press restarts the five seconds. */
export const patience = 5000;

/** Shift alone may become a press; any other key starts over and makes Shift a modifier. */
export function keyDown(presses: Presses, key: string): Presses {
  return key === 'Shift' ? { ...presses, isAlone: true } : noPresses;
}

/** Shift held for a click or for scrolling sideways is a modifier too; without Shift nothing changes. */
export function usedOtherwise(presses: Presses): Presses {
  return presses.isAlone ? noPresses : presses;
}

/** A press counts when Shift comes up without having been a modifier; else nothing changes. */
export function keyUp(presses: Presses, key: string, now: number): Presses {
  if (key !== 'Shift' || !presses.isAlone) return presses;
  const isInTime = presses.count > 0 && now - presses.at <= patience;
  return { count: isInTime ? presses.count + 1 : 1, at: now, isAlone: false };
}

export function pressesWords(count: number): string {
  const left = pressesToLeave - count;
  if (left <= 0) return 'Leaving this page.';
  return `Shift: press ${left} more ${left === 1 ? 'time' : 'times'} to leave this page.`;
}
