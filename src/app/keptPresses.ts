import type { FirstView } from './firstView.ts';

/**
 * What is pressed or chosen before a prerendered page has come alive is not lost: the last of it
 * happens once the page is.
 */
export function keepPresses(content: Element, { alive }: FirstView): void {
  let pressed: (() => void) | undefined;
  const press = ({ target }: Event) => {
    const control = target instanceof Element ? target.closest('button, [role=button]') : null;
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
  document.addEventListener('change', choose, { capture: true });
  void alive.then(() => {
    document.removeEventListener('click', press, { capture: true });
    document.removeEventListener('change', choose, { capture: true });
    pressed?.();
  });
}
