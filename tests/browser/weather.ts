import type { Page, Request } from '@playwright/test';
import { expect, type Watch } from './site.ts';

/** Where the way out leads. */
export const weather = 'https://www.bbc.co.uk/weather';

/** A page in its place, as nothing here may leave the machine; gives what was asked of it. */
export async function standInForWeather(page: Page, watch?: Watch): Promise<readonly Request[]> {
  const { asked, arrive } = await holdWeather(page, watch);
  arrive();
  return asked;
}

/** On a slow connection: the page in its place comes once it may arrive. */
export async function holdWeather(page: Page, watch?: Watch) {
  const asked: Request[] = [];
  watch?.allow(new RegExp(`^${weather}$`));
  let arrive: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(weather, async (route) => {
    asked.push(route.request());
    await held;
    await route
      .fulfill({ contentType: 'text/html', body: '<title>Weather</title><p>Rain.</p>' })
      // The browser was asked again meanwhile.
      .catch(() => undefined);
  });
  return { asked, arrive };
}

/** What a reader has on the screen. */
export interface Sight {
  readonly title: string;
  /** Of each part of the page that is not hidden. */
  readonly words: readonly (string | null)[];
}

/** What the screen shows once a reader has pressed the exit, until there is another page. */
export const covered: Sight = { title: 'Loading', words: ['Loading.'] };

export const waysOut = ['the link', 'Shift pressed three times'] as const;

/** Leaves, and gives what the screen shows at the end of the very task of the last press. */
export function leaveBy(page: Page, way: (typeof waysOut)[number]): Promise<Sight> {
  return page.evaluate((wanted) => {
    const link = document.querySelector('aside [data-exit]');
    if (wanted === 'the link' && link instanceof HTMLElement) link.click();
    else {
      for (const type of ['keydown', 'keyup', 'keydown', 'keyup', 'keydown', 'keyup']) {
        dispatchEvent(new KeyboardEvent(type, { key: 'Shift' }));
      }
    }
    const shown = [...document.body.children].filter((part) => part.checkVisibility());
    return { title: document.title, words: shown.map((part) => part.textContent) };
  }, way);
}

interface Look extends Sight {
  readonly address: string;
  readonly entries: number;
}

/**
 * The page itself tells every 50 ms or so what it shows: a browser that is on its way to another site
 * answers no questions about the page that still stands.
 */
export async function watchScreen(page: Page): Promise<readonly Look[]> {
  const looks: Look[] = [];
  await page.route('**/look', async (route) => {
    looks.push(route.request().postDataJSON());
    await route.fulfill({ body: '' });
  });
  await page.addInitScript(() => {
    if (location.hostname !== 'localhost') return;
    // One after the other: those that a busy machine has not answered would hold up all the rest.
    const tell = async () => {
      const shown = [...(document.body?.children ?? [])].filter((part) => part.checkVisibility());
      const words = shown.map((part) => part.textContent);
      const { title } = document;
      const look = { title, words, address: location.href, entries: history.length };
      await fetch('/look', { method: 'POST', body: JSON.stringify(look) }).catch(() => undefined);
      setTimeout(tell, 50);
    };
    setTimeout(tell, 50);
  });
  return looks;
}

/** After leaving, for that long: the page is still there and stays covered. Gives what was seen. */
export async function expectCovered(
  page: Page,
  looks: readonly Look[],
  milliseconds: number,
): Promise<readonly Look[]> {
  const isCovered = (look: Look) => look.title === covered.title;
  await expect.poll(() => looks.some(isCovered)).toBe(true);
  await page.waitForTimeout(milliseconds);
  const first = looks.findIndex(isCovered);
  await expect.poll(() => looks.length - first).toBeGreaterThan(2);
  const since = looks.slice(first);
  for (const { title, words } of since) expect({ title, words }).toEqual(covered);
  return since;
}
