import { codeUnderway } from '../ui/lateCode.ts';
import { pause } from '../ui/pause.ts';
import type { FirstView } from './firstView.ts';

type Again = () => void;

/** What React would answer by taking over the whole page at once, while the hand waits. */
const kinds = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click'],
  ...['keydown', 'keypress', 'keyup', 'input', 'change'],
];

/**
 * What is pressed, chosen or typed before a prerendered page has come alive is not lost: of each
 * control the last of it happens once the page is, in the same order.
 */
export function keepPresses(content: Element, { alive }: FirstView): void {
  const kept = new Map<Element, Again>();
  const keep = (event: Event) => {
    const { target } = event;
    if (!(target instanceof Element) || !content.contains(target)) return;
    // A link leads on by itself, and what says that the page cannot come alive is alive.
    if (target.closest('a, [role=alert]')) return;
    event.stopPropagation();
    const [control, again] =
      pressed(event, target) ?? chosen(event, target) ?? typed(event, target) ?? [];
    if (!control || !again) return;
    kept.delete(control);
    kept.set(control, again);
  };
  // Above React's root.
  for (const kind of kinds) document.addEventListener(kind, keep, early);
  void alive.then(soonWhole).then(() => {
    for (const kind of kinds) document.removeEventListener(kind, keep, early);
    for (const again of kept.values()) again();
  });
}

const early = { capture: true, passive: false };

type Kept = readonly [control: Element, again: Again] | undefined;

function pressed(event: Event, target: Element): Kept {
  const control = target.closest('button, [role=button], [type=radio]');
  if (!control || !(event.type === 'click' || isPressOfDrawing(event, control))) return;
  // Neither does a key scroll the page, nor a switch say what the page does not show yet.
  event.preventDefault();
  return [control, () => control.dispatchEvent(new MouseEvent('click', { bubbles: true }))];
}

/** A drawn button has no click of its own for the keys that press it. */
function isPressOfDrawing(event: Event, control: Element): boolean {
  return (
    event instanceof KeyboardEvent &&
    event.type === 'keydown' &&
    control instanceof SVGElement &&
    ['Enter', ' '].includes(event.key)
  );
}

function chosen(event: Event, target: Element): Kept {
  if (event.type !== 'change' || !(target instanceof HTMLSelectElement)) return;
  const { value } = target;
  const again = () => {
    target.value = value;
    target.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return [target, again];
}

function typed(event: Event, target: Element): Kept {
  if (event.type !== 'input' || !(target instanceof HTMLInputElement)) return;
  if (target.type === 'radio') return;
  const { value } = target;
  const again = () => {
    // React answers to what differs from what it has seen last, which may be this very text.
    for (const text of [target.defaultValue, value]) {
      setText?.call(target, text);
      target.dispatchEvent(new Event('input', { bubbles: true }));
    }
  };
  return [target, again];
}

/** The field's own way, behind React's, which keeps note of what it has seen. */
const setText = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;

/** A field whose code is a little later than the page may have been typed into as well. */
async function soonWhole(): Promise<void> {
  const late = Promise.allSettled(codeUnderway());
  await Promise.race([late, pause(1000)]);
}
