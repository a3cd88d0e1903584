import type { FirstView } from './firstView.ts';

/**
 * What is pressed or chosen before a prerendered page has come alive is not lost: the last of it
 * happens once the page is.
 */
export function keepPresses(content: Element, { alive }: FirstView): void {
  let pressed: (() => void) | undefined;
  const press = (event: Event) => {
    const { target } = event;
    const control = target instanceof Element ? target.closest('button, [role=button]') : null;
    // A drawn button has no click of its own for the keys that press it.
    const isByKey = event instanceof KeyboardEvent;
    if (isByKey && !(control instanceof SVGElement && ['Enter', ' '].includes(event.key))) return;
    if (control && content.contains(control))
      pressed = () => control.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  };
  const choose = ({ target }: Event) => {
    if (!(target instanceof HTMLSelectElement) || !content.contains(target)) return;
    const { value } = target;
    pressed = () => {
      target.value = value;
      target.dispatchEvent(new Event('change', { bubbles: true }));
    };
  };
  // Above React's root, which stops events that it cannot answer yet.
  document.addEventListener('click', press, { capture: true });
  document.addEventListener('keydown', press, { capture: true });
  document.addEventListener('change', choose, { capture: true });
  void alive.then(() => {
    document.removeEventListener('click', press, { capture: true });
    document.removeEventListener('keydown', press, { capture: true });
    document.removeEventListener('change', choose, { capture: true });
    pressed?.();
  });
}
