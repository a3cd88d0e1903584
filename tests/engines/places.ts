/** What a reader looks for. A select is told apart from a combobox that is typed into. */
export type Role = 'button' | 'combobox' | 'link' | 'option' | 'radio' | 'select' | 'slider';

export interface Place {
  /** The middle of it, in the window. */
  readonly x: number;
  readonly y: number;
}

interface Wanted {
  readonly role: Role;
  /** The whole name, or how it begins. */
  readonly name: string;
}

/** Runs in the page, so it uses nothing around it. */
export function placeOf({ role, name }: Wanted): Place | null {
  const shapes = {
    button: 'button, summary, [role="button"]',
    combobox: 'input[role="combobox"]',
    link: 'a[href]',
    option: '[role="option"]',
    radio: 'input[type="radio"]',
    select: 'select',
    slider: 'input[type="range"]',
  };
  const nameOf = (one: Element) => {
    const labels = one instanceof HTMLInputElement || one instanceof HTMLSelectElement;
    const label = labels ? [...(one.labels ?? [])].map((text) => text.textContent).join(' ') : '';
    const words = one.getAttribute('aria-label') ?? (label || one.textContent || '');
    return words.replace(/\s+/g, ' ').trim();
  };
  const all = [...document.querySelectorAll(shapes[role])];
  const fitting = [
    ...all.filter((one) => nameOf(one) === name),
    ...all.filter((one) => nameOf(one).startsWith(name)),
  ];
  for (const one of fitting) {
    // Not scrollIntoView, by which Firefox does not reach parts of a drawing.
    const before = one.getBoundingClientRect();
    scrollBy(0, before.top + before.height / 2 - innerHeight / 2);
    const { left, top, width, height } = one.getBoundingClientRect();
    const place = { x: left + width / 2, y: top + height / 2 };
    const hit = document.elementFromPoint(place.x, place.y);
    // Another of that name may be out of sight, such as a link to skip by.
    if (hit && (one.contains(hit) || hit.contains(one))) return place;
  }
  return null;
}
