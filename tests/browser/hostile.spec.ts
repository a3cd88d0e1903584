import type { Page } from '@playwright/test';
import { matchPath } from 'react-router';
import { pages } from '../../src/app/pages.ts';
import { longestSearch, shownText, textMeant } from '../../src/url/query.ts';
import { claimKeys, figureKeys, viewKeys } from '../../src/url/view.ts';
import { hostileAddresses } from './hostileAddresses.ts';
import { arrived, expect, expectHelp, follow, test, visit } from './site.ts';

const all = hostileAddresses(300);
/** Opened by the host; the others from within the site, which is quicker. */
const opened = all.filter((_address, at) => at % 15 === 0);
const followed = all.filter((_address, at) => at % 15 !== 0);
const batch = 140;

/** Keys that each page reads which reads any. */
const keysOf: Readonly<Record<string, readonly string[]>> = {
  '/map': viewKeys,
  '/dots': viewKeys,
  '/trends': viewKeys,
  '/compare': viewKeys,
  '/': viewKeys,
  '/coverage': viewKeys,
  '/data': viewKeys,
  '/claims': claimKeys,
  '/figure': figureKeys,
  '/forces': ['asof'],
  '/forces/:area': ['asof'],
  '/embed/forces/:area': ['measure', 'asof'],
  '/claims/:claim': ['asof'],
};

const usable = new Set(
  `sexual-grooming cyber-flagged-child-sexual-offences 2016-17 2016-12 kent west-mercia wales-region
  count rate outlines tiles quarter all value table funnel 2018-19 2022-23`.split(/\s+/),
);

test('there are 300 of them', () => {
  expect(followed.length + opened.length).toBe(300);
});

for (let from = 0; from < followed.length; from += batch) {
  const some = followed.slice(from, from + batch);
  test(`hostile addresses ${from + 1} to ${from + some.length} from within the site`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await visit(page, '/help');
    for (const address of some) {
      const { path, search } = await follow(page, address);
      await expectShown(page, path, search);
    }
    await follow(page, 'help');
    await expectHelp(page);
  });
}

for (let from = 0; from < opened.length; from += 20) {
  const some = opened.slice(from, from + 20);
  test(`hostile addresses ${from + 1} to ${from + some.length} opened by the host`, async ({
    page,
    watch,
    baseURL,
  }) => {
    test.setTimeout(90_000);
    watch.allow(/^error: Failed to load resource: .* 4(00|04|14) /);
    for (const address of some) {
      const answer = await page.goto(`${baseURL}${address}`);
      // What a host refuses as it stands never reaches the site.
      if (answer?.status() === 400 || answer?.status() === 414) continue;
      const { pathname, search } = new URL(`${baseURL}${address}`);
      await arrived(page);
      await expectShown(page, pathname, search);
      if (!pathname.startsWith('/embed/')) await expectHelp(page);
    }
  });
}

/** A page with its heading and its help, that mentions all that it did not use. */
async function expectShown(page: Page, path: string, search: string): Promise<void> {
  const shown = await page.evaluate(() => {
    const main = document.querySelector('main');
    const links = [...document.querySelectorAll('aside a')].filter((link) =>
      link.checkVisibility(),
    );
    return {
      headings: [...(main?.querySelectorAll('h1') ?? [])].map(({ textContent }) => textContent),
      links: links.map((link) => link.textContent),
      text: main?.textContent ?? '',
      title: document.title,
    };
  });
  const where = `${path}${search}`;
  expect(shown.headings, where).toEqual([expect.stringMatching(/\p{L}{3}/u)]);
  expect(shown.links, where).toEqual([
    'Childline 0800 1111',
    'NSPCC 0808 800 5000',
    // In a frame there is no room for all.
    ...(path.startsWith('/embed/') ? [] : [expect.stringContaining('CEOP')]),
    'More help',
    'Exit this page',
  ]);
  expect(shown.title, where).toMatch(/^([^·]+ · )?Flagged$/);
  // Paths are read in small letters.
  const said = shown.text.toLowerCase();
  const silent = mentions(path, search, shown.headings[0] ?? '').filter(
    (words) => !said.includes(words.toLowerCase()),
  );
  expect(silent, where).toEqual([]);
}

/** What a page has to say of an address, by the rules and not by the site's own reading of it. */
function mentions(path: string, search: string, heading: string): string[] {
  const asked = lastPart(path);
  if (/^There is no such (force|source|release)$/.test(heading)) return [`“${shownText(asked)}”`];
  if (/^There is no /.test(heading)) return [];
  if (search.length > longestSearch) return [`address “${search.length} characters”`];
  const page = pages.find((one) => matchPath(one.path, path));
  // A frame reads what the page reads that it is a part of.
  const keys =
    page &&
    (page.readsQuery ? (keysOf[page.path] ?? keysOf[page.path.replace(/^\/embed/, '')]) : []);
  if (!keys) throw new Error(`No page should have been shown at ${path}: ${heading}.`);
  const seen = new Set<string>();
  return [...new URLSearchParams(search)].flatMap(([name, value]) => {
    const key = keys.find((one) => one === name.toLowerCase()) ?? name;
    const isUnread = !keys.includes(key) || seen.has(key);
    seen.add(key);
    const refused = isUnread || key !== 'areas' ? [value] : value.split('.');
    return refused
      .filter((one) => isUnread || !usable.has(textMeant(one)))
      .map((one) => [shownText(key), shownText(one)])
      .map(([name, text]) => (text === '' ? `${name}: ` : `${name} “${text}”`));
  });
}

function lastPart(path: string): string {
  try {
    return decodeURIComponent(path.replace(/\/+$/, '').split('/').at(-1) ?? '');
  } catch {
    return path;
  }
}
