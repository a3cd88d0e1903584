import type { FirstView } from './firstView.ts';

/**
 * What is pressed or chosen before a prerendered page has come alive is not lost: the last of it
 * happens once the page is.
 */
export function keepPresses(content: Element, { alive }: FirstView): void {
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
