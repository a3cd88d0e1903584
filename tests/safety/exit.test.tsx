import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { parse } from 'acorn';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ExitLink } from '../../src/safety/ExitLink.tsx';
import { isLeaving } from '../../src/safety/leaving.ts';
import { exitSource, replace, runExitScript, shownParts, showPage } from '../support/exitScript.ts';

const weather = 'https://www.bbc.co.uk/weather';

/** What a reader and a screen reader had before them when the browser was told to leave. */
const leavings: object[] = [];

const left = { address: weather, shown: ['alert Loading.'], title: 'Loading', isLeaving: true };

beforeAll(runExitScript);

beforeEach(() => {
  document.head.append(makeTitle('Northshire · Flagged'));
  replace.mockImplementation((address) => {
    const shown = shownParts().map((part) => `${part.getAttribute('role')} ${part.textContent}`);
    leavings.push({ address, shown, title: document.title, isLeaving: isLeaving() });
  });
});

afterEach(() => {
  showPage('again');
  vi.useRealTimers();
  for (const title of document.querySelectorAll('title')) title.remove();
  replace.mockReset();
  leavings.length = 0;
});

function makeTitle(words: string): HTMLElement {
  const title = document.createElement('title');
  title.textContent = words;
  return title;
}

function exit(): HTMLElement {
  return screen.getByRole('link', { name: 'Exit this page', hidden: true });
}

/** The guard is told of what was added once the task that did it is over. */
function added(): Promise<void> {
  return Promise.resolve();
}

test('is written in syntax that every browser of 2015 reads', () => {
  expect(() => parse(exitSource, { ecmaVersion: 5, sourceType: 'script' })).not.toThrow();
  expect(() => parse('var a = () => 1;', { ecmaVersion: 5 })).toThrow();
});

test('hides the page, and says so, before the browser is told to leave', () => {
  render(<ExitLink />);
  // One task: nothing could happen later.
  const isDone = !fireEvent.click(exit());
  expect(leavings).toEqual([left]);
  expect(isDone).toBe(true);
});

test('leaves no entry of the page in the history', () => {
  render(<ExitLink />);
  const before = window.history.length;
  fireEvent.click(exit());
  expect(window.history.length).toBe(before);
  expect(replace).toHaveBeenCalledOnce();
});

test.each([
  ['a click on what is inside the link', 'click', {}],
  ['a click with Ctrl, for another tab', 'click', { ctrlKey: true }],
  ['a click with Shift, for another window', 'click', { shiftKey: true }],
  ['the middle button, as it goes down', 'mousedown', { button: 1 }],
  ['the middle button, as browsers say it afterwards', 'auxclick', { button: 1 }],
  ['the middle button, as older browsers say it', 'click', { button: 1 }],
])('leaves by %s, and the browser does nothing else', (_what, type, init) => {
  render(
    <a href={weather} data-exit="">
      <b>Exit this page</b>
    </a>,
  );
  const press = new MouseEvent(type, { bubbles: true, cancelable: true, ...init });
  const isDone = !fireEvent(screen.getByText('Exit this page'), press);
  expect(leavings).toEqual([left]);
  expect(isDone).toBe(true);
});

test.each([
  ['the button for menus', 'auxclick', { button: 2 }],
  ['the button for menus, as older browsers say it', 'click', { button: 2 }],
  ['the first button, while it is down', 'mousedown', { button: 0 }],
])('does not leave by %s', (_what, type, init) => {
  render(<b data-exit="">Exit this page</b>);
  const press = new MouseEvent(type, { bubbles: true, cancelable: true, ...init });
  fireEvent(screen.getByText('Exit this page'), press);
  expect(isLeaving()).toBe(false);
  expect(replace).not.toHaveBeenCalled();
});

test('leaves other links alone', () => {
  const handle = vi.fn((event: Event) => event.preventDefault());
  render(<a href="/map">Map</a>);
  screen.getByRole('link').addEventListener('click', handle);
  fireEvent.click(screen.getByText('Map'));
  expect(handle).toHaveBeenCalledOnce();
  expect(isLeaving()).toBe(false);
});

test('nothing on the page can keep a press of the link to itself', () => {
  render(<ExitLink />);
  const stop = vi.fn((event: Event) => event.stopImmediatePropagation());
  document.addEventListener('click', stop, true);
  fireEvent.click(exit());
  document.removeEventListener('click', stop, true);
  expect(replace).toHaveBeenCalledOnce();
  expect(stop).not.toHaveBeenCalled();
});

test('what comes while leaving is not shown, and is there when the page is', async () => {
  render(<ExitLink />);
  fireEvent.click(exit());
  const late = document.createElement('p');
  late.textContent = 'Northshire';
  document.body.append(late);
  document.head.append(makeTitle('Claims · Flagged'));
  await added();
  expect(shownParts().map(({ textContent }) => textContent)).toEqual(['Loading.']);
  expect(document.title).toBe('Loading');
  showPage('again');
  expect(late).toBeVisible();
  late.remove();
});

test('a title that changes while leaving is the title of the page that comes back', () => {
  render(<ExitLink />);
  fireEvent.click(exit());
  document.head.prepend(makeTitle('Southshire · Flagged'));
  expect(document.title).toBe('Loading');
  showPage('again');
  expect(document.title).toBe('Southshire · Flagged');
});

test('works before there is anything of the page', async () => {
  const { body } = document;
  body.remove();
  for (let press = 0; press < 3; press += 1) pressShift();
  expect(replace.mock.calls).toEqual([[weather]]);
  expect(document.title).toBe('Loading');
  // The first time that the page is shown comes after a press as early as this.
  showPage('first');
  const content = document.createElement('main');
  body.append(content);
  document.documentElement.append(body);
  await added();
  expect(shownParts().map(({ textContent }) => textContent)).toEqual(['Loading.']);
  showPage('again');
  expect(content).toBeVisible();
  content.remove();
});

function pressShift(): void {
  fireEvent.keyDown(window, { key: 'Shift' });
  fireEvent.keyUp(window, { key: 'Shift' });
}

test('a page that comes back from memory is as it was: content, title, no cover', () => {
  render(<ExitLink />);
  fireEvent.click(exit());
  expect(exit()).not.toBeVisible();
  showPage('again');
  expect(exit()).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(document.title).toBe('Northshire · Flagged');
  expect(isLeaving()).toBe(false);
  fireEvent.click(exit());
  expect(leavings).toEqual([left, left]);
});

test('what was hidden before stays hidden when the page comes back', () => {
  const part = document.createElement('div');
  part.hidden = true;
  document.body.append(part);
  render(<ExitLink />);
  fireEvent.click(exit());
  showPage('again');
  expect(part).not.toBeVisible();
  part.remove();
});

test('a page that was never left keeps its title when it is shown', () => {
  showPage('first');
  showPage('again');
  expect(document.title).toBe('Northshire · Flagged');
});

test.each(['popstate', 'hashchange'])('asks again at once where %s has ended the leave', (type) => {
  render(<ExitLink />);
  fireEvent(window, new Event(type));
  expect(replace).not.toHaveBeenCalled();
  fireEvent.click(exit());
  fireEvent(window, new Event(type));
  expect(leavings).toEqual([left, left]);
});

test('Escape does not stop the leave, and where it has, it is asked for again', () => {
  render(<ExitLink />);
  const pressEscape = () => createEvent.keyDown(window, { key: 'Escape' });
  expect(fireEvent(window, pressEscape())).toBe(true);
  fireEvent.click(exit());
  expect(fireEvent(window, pressEscape())).toBe(false);
  expect(replace).toHaveBeenCalledTimes(1);
  fireEvent.keyUp(window, { key: 'Escape' });
  expect(replace).toHaveBeenCalledTimes(2);
});

test.each([
  ['a key', () => fireEvent.keyDown(window, { key: 'a' })],
  ['a touch', () => fireEvent.click(document.body)],
  ['the link once more', () => fireEvent.click(exit())],
  ['a return to the window', () => fireEvent(document, new Event('visibilitychange'))],
])('a slow leave is not begun anew by %s, but one of over five seconds is', (_what, act) => {
  vi.useFakeTimers();
  render(<ExitLink />);
  fireEvent.click(exit());
  vi.advanceTimersByTime(4900);
  act();
  act();
  expect(replace).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(200);
  act();
  act();
  expect(leavings).toEqual([left, left]);
});

test('Shift pressed on and on asks once', () => {
  for (let press = 0; press < 12; press += 1) pressShift();
  expect(replace).toHaveBeenCalledOnce();
});
