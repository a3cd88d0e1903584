import type { FirstView } from './firstView.ts';

/** A page that needs more files than this is left as it stands until its reader turns to it. */
const mostFiles = 6;

const turns = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const;

/**
 * Fetches what the controls of a prerendered page need: at once where that is little, else when the
 * reader first points at the page, touches it or comes to it by keyboard. What is pressed or chosen
 * meanwhile is not lost: it takes effect once the page is alive.
 */
export function whenTurnedTo(page: HTMLElement, firstView: FirstView, files: number): void {
  const content = page.querySelector('main') ?? page;
  keepPresses(content, firstView);
  if (files <= mostFiles) {
    firstView.fetchAll();
    return;
  }
  const begin = () => {
    for (const turn of turns) content.removeEventListener(turn, begin);
    firstView.fetchAll();
  };
  for (const turn of turns) content.addEventListener(turn, begin, { passive: true });
}

/** The last thing pressed or chosen before the page is alive happens when it is. */
function keepPresses(content: Element, { alive }: FirstView): void {
  let pressed: (() => void) | undefined;
  const press = ({ target }: Event) => {
    const control = target instanceof Element ? target.closest('button, [role=button]') : null;
    if (control) pressed = () => control.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  };
  const choose = ({ target }: Event) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const { value } = target;
    pressed = () => {
      target.value = value;
      target.dispatchEvent(new Event('change', { bubbles: true }));
    };
  };
  content.addEventListener('click', press, { capture: true });
  content.addEventListener('change', choose, { capture: true });
  void alive.then(() => {
    content.removeEventListener('click', press, { capture: true });
    content.removeEventListener('change', choose, { capture: true });
    pressed?.();
  });
}
