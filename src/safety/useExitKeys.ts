import { useEffect, useState } from 'react';
import { comeBack, leave } from './exit.ts';
import { keyDown, keyUp, noPresses, pressesToLeave, pressesWords } from './presses.ts';

/** Leaves on three presses of Shift; gives the words that announce how many are left. */
export function useExitKeys(): string {
  const [words, setWords] = useState('');
  useEffect(() => {
    let presses = noPresses;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.repeat) return;
      const isHeldWith = event.ctrlKey || event.altKey || event.metaKey;
      presses = isHeldWith ? noPresses : keyDown(presses, event.key);
      if (presses === noPresses) setWords('');
    };
    const onKeyUp = (event: KeyboardEvent) => {
      const next = keyUp(presses, event.key, event.timeStamp);
      if (next === presses) return;
      presses = next;
      setWords(pressesWords(presses.count));
      if (presses.count >= pressesToLeave) leave();
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('keyup', onKeyUp);
    window.addEventListener('pageshow', comeBack);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('keyup', onKeyUp);
      window.removeEventListener('pageshow', comeBack);
    };
  }, []);
  return words;
}
