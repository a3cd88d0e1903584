import { expect, test } from 'vitest';
import { addresses, robots, sitemap } from '../../scripts/addresses.ts';
import { filled } from '../../scripts/prerender.ts';
import { headOf } from '../../scripts/previews.ts';
import { prerenderPreview } from '../../src/app/prerenderPage.tsx';
import { answerFor } from '../../src/domain/answer.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { exampleEmbeds } from '../support/examplePages.ts';
import { areaNamed, cyberFlag } from '../support/makeDataset.ts';
import { prerendered } from '../support/prerendered.ts';
import { real } from '../support/realDataset.ts';

/** One of each kind of page. */
const kinds = [
  ...addresses().filter((address) => address.split('/').length === 2),
  '/forces/west-mercia',
  '/forces/kent',
  '/releases/nspcc-2017-06',
  '/claims/grooming-up-82-per-cent',
  addresses().find((address) => address.startsWith('/sources/')) ?? '',
  ...exampleEmbeds,
];

test.each(kinds)(
  '%s is drawn whole: words, figures and help, and nothing on its way',
  async (address) => {
    const { html, head } = await prerendered(address);
    expect(html).toContain('<h1');
    expect(html).toContain('href="tel:08001111"');
    expect(html).toContain('data-exit');
    expect(html).not.toMatch(/>Loading/);
    expect(html).not.toMatch(/ style=|<script|undefined|NaN/);
    expect(head).toMatch(/<title>[^<]*Flagged<\/title>/);
    expect(head).toMatch(/<meta name="description" content="[^"]{40,}"/);
  },
);

test.each([
  ['/', ['figures']],
  ['/map', ['figures']],
  ['/forces/kent', ['figures', 'breakdowns']],
  ['/claims', ['claims', 'sources']],
  ['/help', []],
] as const)('%s names the files its figures came from', async (address, files) => {
  const { needs } = await prerendered(address);
  for (const file of files) expect(needs).toContain(file);
  if (files.length === 0) expect(needs).toEqual([]);
});

test.each(kinds)(
  '%s has a picture for links whose large words name no offence',
  async (address) => {
    const page = await prerendered(address);
    const head = headOf(page);
    const picture = await prerenderPreview(address, { ...head, file: page.file });
    expect(head.title).not.toContain('Flagged');
    expect(head.description.length).toBeGreaterThan(40);
    const large = [...picture.matchAll(/<text[^>]*var\(--serif\)[^>]*>([^<]*)/g)].map(
      ([, text]) => text,
    );
    expect(large.length).toBeGreaterThan(1);
    expect(large.join(' ')).not.toMatch(/sex|groom|abuse|child|image|rape|obscene/i);
    expect(picture).not.toMatch(/undefined|NaN/);
  },
);

test('the address of a page is the one that others are told', async () => {
  const { head, file } = await prerendered('/forces/kent');
  expect(head).toContain('<link rel="canonical" href="/forces/kent"/>');
  expect(file).toBe('ForcePage');
});

test('a page for those of other sites is told to nobody, and says which page it is a part of', async () => {
  const wholes = await Promise.all(exampleEmbeds.map(prerendered));
  expect(wholes.map(({ head }) => /rel="canonical" href="([^"]*)"/.exec(head)?.[1])).toEqual([
    ...['/map', '/trends', '/compare?chart=dots', '/compare', '/forces/west-mercia'],
  ]);
  for (const { head, html } of wholes) {
    expect(head).toContain('<meta name="robots" content="noindex"/>');
    expect(html).not.toContain('<nav');
    expect(html).toContain('<noscript><p class');
    // Without scripts, too, a link opens a page beside the one around the frame.
    for (const [link] of html.matchAll(/<a [^>]*href="\/[^>]*>/g)) {
      expect(link).toContain('target="_blank" rel="noreferrer"');
    }
    expect(html).toMatch(/href="https:\/\/www.bbc.co.uk\/weather" target="_top"/);
  }
});

test('a page for no address is told to nobody', async () => {
  const { head, html, file } = await prerendered('/404');
  expect(head).toContain('<meta name="robots" content="noindex"/>');
  expect(head).not.toContain('canonical');
  expect(html).toContain('There is no page at this address');
  expect(file).toBe('NotFoundPage');
});

test('West Mercia stands there with its figures before any script has run', async () => {
  const { html } = await prerendered('/forces/west-mercia');
  const words = html.replaceAll(/<[^>]*>/g, '|');
  const table = tableFor(real, cyberFlag);
  const answers = table.years.map((year) =>
    answerFor(real, table, areaNamed(real, 'west-mercia'), year),
  );
  const values = answers.flatMap((one) => (one.is === 'figure' ? one.figure.value : []));
  expect(values.length).toBeGreaterThan(3);
  for (const value of values) expect(words).toMatch(new RegExp(`\\|${value}†?\\|`));
  expect(words).toContain('85');
  expect(words).toContain('no figure found');
});

const built = `<html><head>
    <meta name="description" content="Of the site." />
    <title>Flagged</title>
    <script type="module" src="/assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/style.css"></head><body><div id="root"></div></body></html>`;
const filling = {
  address: '/map',
  html: '<h1>Map</h1>',
  head: '<title>Map · Flagged</title>',
  needs: ['figures', 'councils'],
  code: ['/assets/a.js', '/assets/b.js'],
  data: ['/assets/core.json', '/assets/figures.json'],
  keys: ['areas', 'as'],
  exit: '/assets/exit.js',
  first: '/assets/first.js',
};

test('a built page is filled with the view, its head and what it needs, the style before any script', () => {
  expect(filled(built, filling)).toBe(`<html><head>
    <title>Map · Flagged</title>
    <link rel="stylesheet" crossorigin href="/assets/style.css">
    <link rel="preload" as="script" crossorigin href="/assets/first.js">
    <script crossorigin src="/assets/exit.js"></script>
    <script crossorigin src="/assets/first.js" data-keys="areas as" data-code="/assets/a.js /assets/b.js" data-files="/assets/core.json /assets/figures.json"></script>
    <script type="module" src="/assets/index.js"></script></head><body><div id="root" data-address="/map" data-needs="figures councils"><h1>Map</h1></div></body></html>`);
});

test('a page for many addresses names none, so that it is drawn anew for the one asked', () => {
  const { address: _, ...lost } = filling;
  expect(filled(built, { ...lost, needs: [] })).toContain('<div id="root"><h1>Map</h1></div>');
});

test('a built page without a place for the view stops the build', () => {
  expect(() => filled('<html><title>Flagged</title></html>', filling)).toThrow(
    'The built index.html has no ',
  );
});

test('words that look like patterns are put in as they are', () => {
  expect(filled(built, { ...filling, html: "<p>$& and $' and $1</p>" })).toContain(
    "<p>$& and $' and $1</p>",
  );
});

test('the list for search engines names every page once, at the place it was told', () => {
  const places = [...sitemap('https://flagged.test').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, place]) => place,
  );
  expect(places).toContain('https://flagged.test/');
  expect(places).toContain('https://flagged.test/forces/kent');
  expect(new Set(places).size).toBe(places.length);
  expect(places.length).toBeGreaterThan(100);
  expect(sitemap('https://flagged.test/below')).toContain('<loc>https://flagged.test/below/map<');
  expect(robots('https://flagged.test')).toBe(
    'User-agent: *\nAllow: /\nSitemap: https://flagged.test/sitemap.xml\n',
  );
});

test('a build that was not told its place names none to search engines', () => {
  expect(robots('')).toBe('User-agent: *\nAllow: /\n');
});
