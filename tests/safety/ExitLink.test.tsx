import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ExitLink } from '../../src/safety/ExitLink.tsx';
import { comeBack, leave } from '../../src/safety/exit.ts';
import { HelpBar } from '../../src/safety/HelpBar.tsx';

/** What a reader and a screen reader had before them when the browser was told to leave. */
interface Leaving {
  readonly address: string;
  readonly isHidden: boolean;
  readonly alert: string | null | undefined;
  readonly title: string;
}

const leavings: Leaving[] = [];
const replace = vi.fn((address: string) => {
  leavings.push({
    address,
    isHidden: shownParts().every((part) => part.getAttribute('role') === 'alert'),
    alert: document.querySelector('[role=alert]')?.textContent,
    title: document.title,
  });
});

/** What of the page is not hidden, even without a stylesheet. */
function shownParts(): Element[] {
  return [...document.body.children].filter((part) => !part.hasAttribute('hidden'));
}

const left: Leaving = {
  address: 'https://www.bbc.co.uk/weather',
  isHidden: true,
  alert: 'Loading.',
  title: 'Loading',
};

beforeEach(() => {
  vi.stubGlobal('location', { replace });
  document.title = 'Northshire · Flagged';
});

afterEach(() => {
  comeBack();
  vi.unstubAllGlobals();
  replace.mockClear();
  leavings.length = 0;
});

test('without scripts it is a plain link to a neutral page, which learns nothing', () => {
  render(<ExitLink className="way-out" />);
  const link = screen.getByRole('link', { name: 'Exit this page' });
  expect(link).toHaveAttribute('href', 'https://www.bbc.co.uk/weather');
  expect(link).toHaveAttribute('rel', 'nofollow noreferrer');
  expect(link).not.toHaveAttribute('target');
  expect(link).toHaveClass('way-out');
});

test('the page is hidden, and that is said, before the browser is told to leave', () => {
  render(<ExitLink />);
  // fireEvent is one task: nothing could happen later.
  const wasDone = !fireEvent.click(screen.getByRole('link'));
  expect(leavings).toEqual([left]);
  expect(wasDone).toBe(true);
});

test('leaving writes no entry of this page into the history', () => {
  const before = window.history.length;
  leave();
  expect(window.history.length).toBe(before);
  expect(replace).toHaveBeenCalledOnce();
});

test('a page that comes back from memory is as it was: content, title, no cover', () => {
  render(<HelpBar lines={[]} helpAddress="/help" />);
  fireEvent.click(screen.getByRole('link', { name: 'Exit this page' }));
  expect(screen.queryByRole('link', { name: 'Exit this page' })).toBeNull();
  fireEvent(window, new Event('pageshow'));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('link', { name: 'Exit this page' })).toBeVisible();
  expect(document.title).toBe('Northshire · Flagged');
});

test('what was hidden before leaving stays hidden afterwards', () => {
  render(<p hidden>Northshire</p>, { container: document.body.appendChild(makeHidden()) });
  leave();
  comeBack();
  expect(screen.getByText('Northshire').parentElement).toHaveAttribute('hidden');
});

function makeHidden(): HTMLElement {
  const part = document.createElement('div');
  part.hidden = true;
  return part;
}

test('leaving twice asks twice and leaves nothing behind either', () => {
  leave();
  leave();
  expect(replace).toHaveBeenCalledTimes(2);
  comeBack();
  expect(document.title).toBe('Northshire · Flagged');
  expect(document.querySelectorAll('[role=alert]')).toHaveLength(0);
});

test('a page that was never left keeps its title when it is shown', () => {
  render(<HelpBar lines={[]} helpAddress="/help" />);
  document.title = 'Southshire · Flagged';
  fireEvent(window, new Event('pageshow'));
  expect(document.title).toBe('Southshire · Flagged');
});
