import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import { fireEvent } from '@testing-library/react';
import { parse } from 'acorn';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sayStarted, showPage } from '../../src/app/rootState.ts';
import { StartNotice } from '../../src/app/StartNotice.tsx';

const source = readFileSync('scripts/first.js', 'utf8');
const html = document.documentElement;
const folder = 'https://flagged.test/assets/';

/** Listeners of one page, which end with it. */
let listening: AbortController;
let files: string[];

beforeEach(() => {
  vi.useFakeTimers();
  listening = new AbortController();
  files = ['style.css'];
});

afterEach(() => {
  listening.abort();
  vi.useRealTimers();
  html.className = '';
  for (const name of ['started', 'failed']) delete html.dataset[name];
  document.head.replaceChildren();
});

interface Opening {
  readonly search?: string;
  readonly isOfWords?: boolean;
  /** Which of the newest features of the oldest browsers this one has. */
  readonly features?: readonly string[];
}

/** As a browser does with the second script of a page. */
function open({ search = '', isOfWords = false, features = ['container-type'] }: Opening = {}) {
  const script = document.createElement('script');
  script.src = `${folder}first-1234.js`;
  script.dataset.code = '/assets/index.js /assets/MapPage.js';
  script.dataset.keys = isOfWords ? '' : 'measure areas as';
  script.dataset.files = isOfWords ? '' : '/assets/core-1.json /assets/years-1.json';
  const seen = { documentElement: html, head: document.head, currentScript: script };
  const supports = (...asked: string[]) => features.some((one) => asked.join().includes(one));
  const given = {
    document: { ...seen, createElement: (name: string) => document.createElement(name) },
    location: { search },
    CSS: { supports },
    performance: { getEntriesByType: () => files },
    addEventListener: (type: string, act: EventListener, capture = false) =>
      window.addEventListener(type, act, { capture, signal: listening.signal }),
  };
  compileFunction(source, [...Object.keys(given), 'window'])(...Object.values(given), given);
}

/** What the page says of its scripts, word for word as it is shown. */
function said(): string | undefined {
  const { failed } = html.dataset;
  if (failed === undefined) return undefined;
  const notice = new DOMParser().parseFromString(
    renderToStaticMarkup(<StartNotice />),
    'text/html',
  );
  const cause = notice.querySelector(`[data-cause="${failed}"]`);
  if (!cause) throw new Error(`There are no words for "${failed}".`);
  const tail = html.className === 'unanswered' ? 'asOpened' : 'byDefault';
  cause.querySelector(`[class*="${tail}"]`)?.remove();
  return cause.textContent ?? undefined;
}

function scriptFails(src = `${folder}index-1234.js`): void {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = src;
  document.head.append(script);
  fireEvent(script, new Event('error'));
}

function throws(error: Error, filename = `${folder}index-1234.js`): void {
  fireEvent(window, new ErrorEvent('error', { error, filename }));
}

const below = 'everything this page says is below.';
const defaultView =
  'the figures below are those of the default view, not of the one that this link asks for.';

test('is written in syntax that every browser of 2015 reads', () => {
  expect(() => parse(source, { ecmaVersion: 5, sourceType: 'script' })).not.toThrow();
});

describe('an address with a query', () => {
  const wanted = () =>
    [...document.head.querySelectorAll('link')].map(
      (link) => `${link.rel} ${link.getAttribute('href')}`,
    );

  test('hides the page and asks for what its view needs', () => {
    open({ search: '?areas=kent' });
    expect(html).toHaveClass('asks');
    expect(wanted()).toEqual([
      'modulepreload /assets/index.js',
      'modulepreload /assets/MapPage.js',
      'preload /assets/core-1.json',
      'preload /assets/years-1.json',
    ]);
  });

  test.each([
    ['one without', {}],
    ['one with what others add', { search: '?fbclid=1&utm_source=x' }],
    ['one of a page that reads none', { search: '?areas=kent', isOfWords: true }],
  ])('%s hides nothing and asks for nothing', (_what, opening) => {
    open(opening);
    expect(html).not.toHaveClass('asks');
    expect(wanted()).toEqual([]);
  });

  test('is known in capitals, and out of the source of a page', () => {
    open({ search: '?fbclid=1&amp;Areas=kent' });
    expect(html).toHaveClass('asks');
  });
});

describe('scripts that fail', () => {
  test.each([
    [
      'do not come',
      () => scriptFails(),
      'The controls could not be loaded; everything this page says is below. Check your connection, or reload the page.',
    ],
    [
      'are empty, so that nothing has started at the end',
      () => fireEvent(window, new Event('load')),
      'The controls could not be loaded; everything this page says is below. Check your connection, or reload the page.',
    ],
    [
      'are cut off or too new',
      () => throws(new SyntaxError('Unexpected end of input')),
      'The controls came incomplete, or this browser is too old for them; everything this page says is below. To fetch them again, reload the page.',
    ],
    [
      'throw',
      () => throws(new TypeError('a.b is not a function')),
      'The controls stopped with an error; everything this page says is below. It may help to use a newer browser, or to reload the page.',
    ],
    [
      'never come',
      () => vi.advanceTimersByTime(10_000),
      'The controls have not come yet; everything this page says is below. They may still come: the connection may be slow. Or reload the page.',
    ],
  ])('%s: the page says so', (_what, fail, words) => {
    open();
    expect(said()).toBeUndefined();
    fail();
    expect(said()).toBe(words);
  });

  test.each([
    ['throw', () => throws(new TypeError('URL.canParse is not a function'))],
    ['cannot be parsed', () => throws(new SyntaxError('Invalid group'))],
  ])('%s in a browser that is too old: the page says that', (_what, fail) => {
    open({ features: [] });
    fail();
    expect(said()).toBe(`This browser is too old for the controls; ${below}`);
  });

  test.each([
    ['Chrome 105 and Firefox 110', 'container-type'],
    ['Safari 15.4', ':has('],
  ])('%s is not called too old', (_browser, feature) => {
    open({ features: [feature] });
    throws(new TypeError('a.b is not a function'));
    expect(html.dataset.failed).toBe('broken');
  });

  test('of an address with a query: the page is shown as it opens, and says that it is', () => {
    open({ search: '?areas=kent', features: [] });
    throws(new TypeError('URL.canParse is not a function'));
    expect(html).not.toHaveClass('asks');
    expect(said()).toBe(`This browser is too old for the controls; ${defaultView}`);
  });

  test('of a page of words with a query: nothing else was asked for', () => {
    open({ search: '?from=a-friend', isOfWords: true });
    scriptFails();
    expect(html).not.toHaveClass('asks');
    expect(said()).toContain(below);
  });

  test('the first cause stays, as others follow from it', () => {
    open();
    throws(new TypeError('a.b is not a function'));
    scriptFails();
    fireEvent(window, new Event('load'));
    expect(html.dataset.failed).toBe('broken');
  });

  test('those that never seemed to come may fail in the end', () => {
    open();
    vi.advanceTimersByTime(10_000);
    expect(html.dataset.failed).toBe('late');
    scriptFails();
    expect(html.dataset.failed).toBe('missing');
  });

  test('nothing is said while files still come, however slowly', () => {
    open();
    for (const file of ['index.js', 'packages.js', 'shared.js']) {
      vi.advanceTimersByTime(9_000);
      files.push(file);
      vi.advanceTimersByTime(1_000);
    }
    expect(said()).toBeUndefined();
    vi.advanceTimersByTime(10_000);
    expect(html.dataset.failed).toBe('late');
  });

  test.each([
    ['throws', () => throws(new TypeError('a is null'), 'extension://abc/content.js')],
    ['does not come', () => scriptFails('https://elsewhere.test/assets/index.js')],
  ])('a script of an extension of the browser that %s is none of ours', (_what, fail) => {
    open();
    fail();
    expect(said()).toBeUndefined();
  });
});

test('once the app has started, it says by itself what fails', () => {
  open({ search: '?areas=kent' });
  sayStarted();
  scriptFails();
  throws(new TypeError('a is null'));
  fireEvent(window, new Event('load'));
  vi.advanceTimersByTime(30_000);
  expect(said()).toBeUndefined();
  expect(html).toHaveClass('asks');
});

test('when the page is shown, nothing is said of its scripts any more', () => {
  open({ search: '?areas=kent' });
  vi.advanceTimersByTime(10_000);
  sayStarted();
  showPage();
  expect(said()).toBeUndefined();
  expect(html.className).toBe('');
});
