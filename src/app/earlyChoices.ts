type Control = HTMLInputElement | HTMLSelectElement;

/**
 * What a reader chooses or types in a prerendered page before it is hydrated stands in the control
 * and nowhere else. The function returned makes each choice again, once React listens.
 */
export function keepChoices(root: HTMLElement): () => Promise<void> {
  const made = new Map<number, string>();
  let focused = -1;
  const note = ({ target }: Pick<Event, 'target'>) => {
    for (const [at, control] of controlsIn(root).entries()) {
      if (control !== target) continue;
      made.set(at, control.value);
      focused = at;
    }
  };
  root.addEventListener('input', note);
  // Before this script ran.
  for (const target of controlsIn(root)) if (isTyped(target)) note({ target });
  return async () => {
    root.removeEventListener('input', note);
    const controls = controlsIn(root);
    // A page that was drawn anew has other elements in the same places.
    if (document.activeElement === document.body) controls[focused]?.focus();
    for (const [at, value] of made) {
      const control = controls[at];
      if (control) choose(control, value);
      // Each choice builds on the address that the one before has made.
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
}

function controlsIn(root: HTMLElement): Control[] {
  return [...root.querySelectorAll<Control>('main input, main select')];
}

/** Not choices: those a browser may have made itself, when it loaded the page again. */
function isTyped(control: Control): boolean {
  return /text|search/.test(control.type) && control.value !== control.getAttribute('value');
}

function choose(control: Control, value: string): void {
  if (control instanceof HTMLSelectElement) {
    control.value = value;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (control.type === 'radio') {
    control.checked = false;
    control.click();
  } else {
    // React hears of a value only where it differs from the last that was set through the element.
    control.value = '';
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(control, value);
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
