interface PageWords {
  /** Its text, what is read aloud, and its title. */
  readonly own: string;
  /** The titles of sources that it quotes. */
  readonly quoted: readonly string[];
}

/** All that a page says; of a page or its HTML. Browsers run it too, so it uses nothing around it. */
export function wordsOf(of: Document | string): PageWords {
  const page = typeof of === 'string' ? new DOMParser().parseFromString(of, 'text/html') : of;
  const spoken = [
    'aria-label',
    'aria-description',
    'title',
    'alt',
    'placeholder',
    'value',
    'download',
  ];
  // A space between elements, as cells and items are no one word; their text alone would run on.
  const textOf = (element: Element): string =>
    [...element.childNodes]
      .map((node) => (node instanceof Element ? textOf(node) : (node.textContent ?? '')))
      .join(' ');
  const body = page.body.cloneNode(true) as HTMLElement;
  const quotes = [...body.querySelectorAll('[data-words=publisher]')];
  const quoted = quotes.map(({ textContent }) => textContent ?? '');
  for (const unsaid of [...quotes, ...body.querySelectorAll('script, style')]) unsaid.remove();
  const elements = [...body.querySelectorAll('*')];
  const attributes = elements.flatMap((one) => spoken.map((name) => one.getAttribute(name) ?? ''));
  const about = page.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
  return { own: [page.title, about, textOf(body), ...attributes].join('\n'), quoted };
}
