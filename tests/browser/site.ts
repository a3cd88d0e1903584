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
  await hydrated(page);
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.getByText(/^Loading/)).toHaveCount(0);
}

/** To another address of the site without asking the host; gives what the browser made of it. */
export function follow(page: Page, address: string): Promise<{ path: string; search: string }> {
  return page.evaluate(async (to) => {
    history.pushState(null, '', `${location.origin}/${to}`);
    const { pathname: path, search } = location;
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
    const isLoading = () =>
      !document.querySelector('main h1') ||
      [...document.querySelectorAll('[role=status]')].some(({ textContent }) =>
        textContent.startsWith('Loading'),
      );
    const end = performance.now() + 15_000;
    do await new Promise((resolve) => setTimeout(resolve));
    while (isLoading() && performance.now() < end);
    return { path, search };
  }, address);
}

/** Every control of the page works. */
export async function hydrated(page: Page): Promise<void> {
  await expect(page.locator('#root[data-alive]')).toBeAttached({ timeout: 15_000 });
}

/** The name of a script, style or file of figures, without its folder; none for anything else. */
export function partOf(address: string): string | undefined {
  return /\/assets\/([^/?]+\.(?:js|css|json))$/.exec(new URL(address).pathname)?.[1];
}

/** Where the script or the file of figures of that name is, whatever its build. */
export function fileNamed(name: string): string {
  return `**/assets/${name}-*.{js,json}`;
}

/** What fits waits until it is let go, by calling what this returns. */
export async function holdBack(page: Page, file: string): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(file, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** The page stays as it was served until it is let go, by calling what this returns. */
export async function holdHydration(page: Page): Promise<() => Promise<void>> {
  const release = await holdBack(page, '**/assets/*Page-*.js');
  return async () => {
    await expect(page.locator('#root')).not.toHaveAttribute('data-alive');
    release();
    await hydrated(page);
  };
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

/** A window without room for all helplines beside the way out: they stand at the foot of the page. */
function isNarrow(page: Page): boolean {
  return (page.viewportSize()?.width ?? 1280) <= 640;
}

/** The helplines that the bar shows at this width. */
function barNames(page: Page): (string | RegExp)[] {
  const others = isNarrow(page) ? [] : [/^NSPCC 0808 800 5000$/];
  // 52rem: on a tablet, or a phone on its side, the bar is one line.
  const last = (page.viewportSize()?.width ?? 0) > 832 ? [/^CEOP/] : [];
  return [/^Childline 0800 1111$/, ...others, ...last, 'More help'];
}

/** Whom to call and how to leave are there, and nothing lies above them. */
export async function expectHelp(page: Page): Promise<void> {
  const bar = helpBar(page);
  const entries = bar.getByRole('listitem').locator('visible=true');
  await expect(entries).toHaveText(barNames(page));
  await expect.poll(() => bar.evaluate(coveredLinks)).toEqual([]);
}

/**
 * Links of the bar that a finger would not hit: out of sight, or with something above them. Of a
 * window lower than 400 px only the way out stays, wherever the page is scrolled to.
 */
function coveredLinks(bar: Element): string[] {
  const isAlone = innerHeight <= 400 && scrollY > 0;
  const links = [...bar.querySelectorAll('a')].filter(
    (link) => link.checkVisibility() && (!isAlone || link.hasAttribute('data-exit')),
  );
  const names = links.map((link) => link.textContent ?? '');
  if (!names.includes('Exit this page')) return ['There is no way out.'];
  return links
    .filter((link) => {
      const { left, right, top, bottom } = link.getBoundingClientRect();
      const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return !isInside || right === left || hit === null || !link.contains(hit);
    })
    .map((link) => link.textContent ?? '');
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
