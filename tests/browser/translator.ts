import { expect, type Page } from '@playwright/test';

/**
 * Runs in the page: rewrites its texts, and from then on each that is added, as Chrome's and Edge's
 * translators do: the text node goes, and elements with the translated text stand in its place. The
 * words stay as they are, so that they can be compared.
 */
export function translate(): void {
  const skipped = 'script, style, noscript, [translate=no], font';
  const isOurs = (text: Text) =>
    text.data.trim() !== '' && text.parentElement !== null && !text.parentElement.closest(skipped);
  const rewrite = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = root instanceof Text ? [root] : [];
    while (walker.nextNode())
      if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    for (const text of texts.filter(isOurs)) {
      const outer = document.createElement('font');
      outer.append(document.createElement('font'));
      outer.firstElementChild?.append(text.data);
      text.replaceWith(outer);
    }
  };
  rewrite(document.body);
  document.title = `${document.title}`;
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target instanceof Text) rewrite(target);
      for (const node of addedNodes) rewrite(node);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** Once every part of the page is hydrated: those that rest on files of their own come last. */
export async function translated(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.evaluate(translate);
}

/** The page says what its address says when it is opened anew in another tab. */
export async function expectSameWords(page: Page, anew: Page): Promise<void> {
  await expect(page.getByText(/^Loading/)).toHaveCount(0);
  const { pathname, search } = new URL(page.url());
  await anew.goto(pathname + search);
  await expect(anew.locator('#root[data-alive]')).toBeAttached();
  await expect(anew.getByText(/^Loading/)).toHaveCount(0);
  await expectSame(page, anew);
}

/** Both pages say the same, once both have come to rest. */
export async function expectSame(page: Page, other: Page): Promise<void> {
  await expect(async () => {
    expect(await page.evaluate(wordsOfPage)).toEqual(await other.evaluate(wordsOfPage));
  }).toPass({ timeout: 6000 });
  expect(await page.title()).toBe(await other.title());
}

/** Runs in the page: all its words, one line for each paragraph, cell or label; not what was announced or is pointed at. */
function wordsOfPage(): string[] {
  const lines = 'p, li, h1, h2, h3, h4, td, th, dt, dd, label, option, button, summary, text, div';
  const words = new Map<Element, string>();
  const root = document.getElementById('root') ?? document.body;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: parent, textContent } = walker.currentNode;
    const passing = 'script, style, noscript, [role=status], [role=alert], [data-pointed]';
    if (!parent || parent.closest(passing)) continue;
    const place = parent.closest(lines) ?? root;
    words.set(place, `${words.get(place) ?? ''}${textContent}`);
  }
  return [...words.values()].map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
