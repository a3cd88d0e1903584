import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** What had the focus, known again when its page is rendered again. */
interface Place {
  /** Its place among all that the Tab key stops at. */
  readonly at: number;
  readonly words: string;
}

/** How long a page that is gone back to may take to show the place, in milliseconds. */
const patience = 4000;

/** A control that had the focus before these were listened to tells of itself when it is used. */
const signs = ['focusin', 'keydown', 'click'] as const;

interface FocusReturnProps {
  readonly content: RefObject<HTMLElement | null>;
}

/**
 * Going back gives the focus to what had it on that page, else to the page's heading. A page that is
 * followed to begins at its top: a browser keeps that only for pages that it loads itself.
 */
export function FocusReturn({ content }: FocusReturnProps) {
  const { key } = useLocation();
  const how = useNavigationType();
  const current = useRef(key);
  useLayoutEffect(() => {
    if (how === 'PUSH' && current.current !== key) document.documentElement.scrollTop = 0;
  }, [key, how]);
  /** By entry of the history. */
  const places = useRef(new Map<string, Place>());
  useEffect(() => {
    const main = content.current;
    const note = () => {
      const place = main && document.activeElement && placeOf(main, document.activeElement);
      if (place) places.current.set(current.current, place);
    };
    for (const sign of signs) main?.addEventListener(sign, note, { capture: true });
    return () => {
      for (const sign of signs) main?.removeEventListener(sign, note, { capture: true });
    };
  }, [content]);
  useEffect(() => {
    const before = current.current;
    current.current = key;
    if (before === key || !content.current) return undefined;
    const place = places.current.get(how === 'REPLACE' ? before : key);
    // Another view of the same page: what had the focus still has it.
    if (how === 'REPLACE' && place) places.current.set(key, place);
    return how === 'POP' ? giveFocus(content.current, place) : undefined;
  }, [content, key, how]);
  return null;
}

function stopsIn(main: HTMLElement): Element[] {
  const stops = 'a[href], button, input, select, summary, [tabindex="0"], [data-area]';
  return [...main.querySelectorAll(stops)];
}

function wordsOf(stop: Element): string {
  return stop.getAttribute('aria-label') ?? stop.textContent ?? '';
}

/** Headings take the focus of a new page; nobody leaves from there. */
function placeOf(main: HTMLElement, stop: Element): Place | undefined {
  const at = stopsIn(main).indexOf(stop);
  return at < 0 ? undefined : { at, words: wordsOf(stop) };
}

function find(main: HTMLElement, { at, words }: Place): Element | undefined {
  const stops = stopsIn(main);
  const same = stops[at];
  return same && wordsOf(same) === words ? same : stops.find((stop) => wordsOf(stop) === words);
}

/** At once, or when the page has loaded; never against a reader who has gone on meanwhile. */
function giveFocus(main: HTMLElement, place: Place | undefined): () => void {
  const isFree = () => document.activeElement === null || document.activeElement === document.body;
  const give = (target: Element | null | undefined) => {
    const isGiven = target instanceof HTMLElement || target instanceof SVGElement;
    if (isGiven && isFree()) target.focus({ preventScroll: true });
    return isGiven;
  };
  const tryIt = () => give(place ? find(main, place) : main.querySelector('h1'));
  if (tryIt()) return () => undefined;
  const observer = new MutationObserver(() => {
    if (!isFree() || tryIt()) stop();
  });
  const timer = window.setTimeout(() => {
    give(main.querySelector('h1'));
    stop();
  }, patience);
  const stop = () => {
    observer.disconnect();
    window.clearTimeout(timer);
  };
  observer.observe(main, { childList: true, subtree: true });
  return stop;
}
