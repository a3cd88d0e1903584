import { Component, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** A stop of the Tab key, known again when its page is drawn anew. */
interface Place {
  readonly at: number;
  readonly words: string;
}

/** How long a page that is gone back to may take to show the place, in milliseconds. */
const patience = 4000;

/** The focus may have come before the page was alive; what is used then tells where it is. */
const signs = ['focusin', 'keydown', 'click'] as const;

interface FocusReturnProps {
  readonly content: RefObject<HTMLElement | null>;
}

/** Going back gives the focus to what had it on that page, else to the page's heading. */
export function FocusReturn({ content }: FocusReturnProps) {
  const { key } = useLocation();
  const how = useNavigationType();
  const places = useRef(new Map<string, Place>());
  const last = useRef<Element>(null);
  const current = useRef(key);
  useEffect(() => {
    const main = content.current;
    const note = () => {
      last.current = document.activeElement;
    };
    for (const event of signs) main?.addEventListener(event, note, { capture: true });
    return () => {
      for (const event of signs) main?.removeEventListener(event, note, { capture: true });
    };
  }, [content]);
  useEffect(() => {
    const before = current.current;
    current.current = key;
    const main = content.current;
    if (before === key || !main || how !== 'POP') return;
    return giveFocus(main, places.current.get(key));
  }, [content, key, how]);
  const leave = (left: string) => {
    // Another view of the same page: what had the focus still has it.
    if (how === 'REPLACE' || !content.current || !last.current) return;
    const place = placeOf(content.current, last.current);
    if (place) places.current.set(left, place);
    last.current = null;
  };
  return <Leaving entry={key} onLeave={leave} />;
}

interface LeavingProps {
  /** The entry of the history that is shown. */
  readonly entry: string;
  readonly onLeave: (entry: string) => void;
}

/**
 * Tells of an entry that is left while its page still stands: where a stop of the Tab key is among all
 * others is a question for then, not for every key and press. Only a class is told in time.
 */
class Leaving extends Component<LeavingProps> {
  override getSnapshotBeforeUpdate({ entry }: LeavingProps): null {
    if (entry !== this.props.entry) this.props.onLeave(entry);
    return null;
  }

  /** Without it React does not ask for the snapshot. */
  override componentDidUpdate(): void {}

  override render(): ReactNode {
    return null;
  }
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
