import { useEffect, useState } from 'react';
import { comeBack, leave } from './exit.ts';
import {
  keyDown,
  keyUp,
  noPresses,
  patience,
  pressesToLeave,
  pressesWords,
  usedOtherwise,
} from './presses.ts';

/** Leaves on three presses of Shift; gives the words that announce how many are left. */
export function useExitKeys(): string {
  const [words, setWords] = useState('');
  useEffect(() => listen(setWords), []);
  return words;
}

/** Listens before anything on the page can stop an event; gives what ends it. */
function listen(say: (words: string) => void): () => void {
  let presses = noPresses;
  let expiry: number | undefined;
  const startOver = () => {
    presses = noPresses;
    window.clearTimeout(expiry);
    say('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.repeat) return;
    const isHeldWith = event.ctrlKey || event.altKey || event.metaKey;
    presses = isHeldWith ? noPresses : keyDown(presses, event.key);
    if (presses === noPresses) startOver();
  };
  const onKeyUp = (event: KeyboardEvent) => {
    const next = keyUp(presses, event.key, event.timeStamp);
    if (next === presses) return;
    presses = next;
    say(pressesWords(presses.count));
    window.clearTimeout(expiry);
    // Words that stay would be silent when the same ones come again.
    expiry = window.setTimeout(() => say(''), patience);
    if (presses.count >= pressesToLeave) leave();
  };
  const onPointer = () => {
    const next = usedOtherwise(presses);
    if (next !== presses) startOver();
  };
  const onPageShow = () => {
    comeBack();
    startOver();
  };
  const end = new AbortController();
  const early = { capture: true, passive: true, signal: end.signal };
  window.addEventListener('keydown', onKeyDown, early);
  window.addEventListener('keyup', onKeyUp, early);
  window.addEventListener('pointerdown', onPointer, early);
  window.addEventListener('wheel', onPointer, early);
  // Shift may come up in another window.
  window.addEventListener('blur', startOver, { signal: end.signal });
  window.addEventListener('pageshow', onPageShow, { signal: end.signal });
  return () => {
    end.abort();
    window.clearTimeout(expiry);
  };
}
