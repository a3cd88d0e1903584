import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** What a page did that nobody should have asked it to do. */
export class Watch {
  readonly #messages: string[] = [];
  readonly #requests: string[] = [];
  readonly #allowed: RegExp[] = [];
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** From here on, messages or requests that fit are part of the test. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  message(text: string): void {
    this.#messages.push(text);
  }

  request(address: string): void {
    const { protocol, origin } = new URL(address);
    const isInside = origin === this.#origin || ['about:', 'data:', 'blob:'].includes(protocol);
    if (!isInside) this.#requests.push(address);
  }

  /** Messages of the console, errors of the page and requests elsewhere, without allowed ones. */
  unexpected(): string[] {
    const all = [...this.#messages, ...this.#requests];
    return all.filter((text) => !this.#allowed.some((pattern) => pattern.test(text)));
  }
}

interface Fixtures {
  readonly watch: Watch;
}

/** Every test fails on a message in the console, an error of the page or a request elsewhere. */
export const test = base.extend<Fixtures>({
  baseURL: ({ browserName: _ }, use) => use(process.env.FLAGGED_ADDRESS),
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = new Watch(new URL(baseURL ?? '').origin);
      context.on('console', (message) => {
        watch.message(`${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => watch.message(`error: ${error.error().message}`));
      context.on('request', (request) => watch.request(request.url()));
      await use(watch);
      expect(watch.unexpected()).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens an address of the site and waits until nothing is loading any more. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await arrived(page);
}

export async function arrived(page: Page): Promise<void> {
  await turnTo(page);
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.getByText(/^Loading/)).toHaveCount(0);
}

/** As a hand on the mouse does, at which a prerendered page comes alive. */
async function turnTo(page: Page): Promise<void> {
  await page.mouse.move(1, 300);
  await page.mouse.move(2, 301);
  await expect(page.locator('#root[data-alive]')).toBeAttached();
  await expect(page.locator('[data-still]')).toHaveCount(0);
}

/** A host answers 404 for addresses that are no page, and the browser's console says so. */
export function isNoPage(path: string): boolean {
  return path.endsWith('/nowhere');
}

export const missingPage = /^error: Failed to load resource: .* 404 .*\/nowhere\)$/;

export function helpBar(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Help, and a way to leave' });
}

export function exitLink(page: Page): Locator {
  return helpBar(page).getByRole('link', { name: 'Exit this page' });
}

/** Whom to call and how to leave are there, and nothing lies above them. */
export async function expectHelp(page: Page): Promise<void> {
  const bar = helpBar(page);
  const entries = bar.getByRole('listitem');
  await expect(entries).toHaveText([
    /^Childline 0800 1111$/,
    /^NSPCC 0808 800 5000$/,
    /CEOP/,
    'More help',
  ]);
  for (const link of [...(await entries.getByRole('link').all()), exitLink(page)]) {
    await expect(link).toBeInViewport({ ratio: 1 });
    expect(await isOnTop(link), `${await link.textContent()} is covered`).toBe(true);
  }
}

/** The middle of the element is what a finger would hit. */
function isOnTop(element: Locator): Promise<boolean> {
  return element.evaluate((link) => {
    const { left, top, width, height } = link.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && link.contains(hit);
  });
}

/** As in the browser's own settings: also what media queries call a rem. */
export async function setTextSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard } });
}

/** The link to one of the pages, in the navigation. */
export function pageLink(page: Page, name: string): Locator {
  return page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name });
}

/** What the field for forces offers. */
export function forceOptions(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Forces' }).getByRole('option');
}

/** Elements that reach beyond the window's right edge; none when nothing scrolls sideways. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= window.innerWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > window.innerWidth + 0.5,
    );
    return [
      `${scrollWidth} px wide`,
      ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}
