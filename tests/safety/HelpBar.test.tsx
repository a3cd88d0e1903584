import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { barHelplines } from '../../src/data/helplines.ts';
import { HelpBar, telephone } from '../../src/safety/HelpBar.tsx';

const replace = vi.fn<(address: string) => void>();

beforeEach(() => {
  vi.stubGlobal('location', { replace });
  document.title = 'Northshire · Flagged';
});

afterEach(() => {
  window.dispatchEvent(new Event('pageshow'));
  vi.unstubAllGlobals();
  replace.mockReset();
});

function show() {
  render(<HelpBar lines={barHelplines} helpAddress="/help" />);
  const bar = screen.getByRole('complementary', { name: 'Help, and a way to leave' });
  return { bar, user: userEvent.setup() };
}

describe('whom to call', () => {
  test('Childline, NSPCC and CEOP, then all the others', () => {
    const { bar } = show();
    const lines = within(bar).getAllByRole('listitem');
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'Childline 0800 1111',
      'NSPCC 0808 800 5000',
      'CEOP report online abuse',
      'More help',
    ]);
    expect(within(bar).getByRole('link', { name: 'More help' })).toHaveAttribute('href', '/help');
  });

  test.each([
    ['Childline 0800 1111', 'tel:08001111'],
    ['NSPCC 0808 800 5000', 'tel:08088005000'],
  ])('%s calls the number that is printed', (name, address) => {
    const { bar } = show();
    const link = within(bar).getByRole('link', { name });
    expect(link).toHaveAttribute('href', address);
    expect(link.textContent?.replace(/\D/g, '')).toBe(address.slice(4));
  });

  test('CEOP is a page, which does not learn where the reader came from', () => {
    const { bar } = show();
    const link = within(bar).getByRole('link', { name: /^CEOP/ });
    expect(link).toHaveAttribute('href', 'https://www.ceop.police.uk/Safety-Centre/');
    expect(link).toHaveAttribute('rel', 'noreferrer');
  });

  test('the way out comes after them, in the same bar', () => {
    const { bar } = show();
    const links = within(bar).getAllByRole('link');
    expect(links.at(-1)).toHaveTextContent('Exit this page');
  });

  test.each([
    ['999', 'tel:999'],
    ['0800 1111', 'tel:08001111'],
    ['080880 23456', 'tel:08088023456'],
    ['0808 80 10 800', 'tel:08088010800'],
  ])('%s is dialled as %s', (phone, address) => {
    expect(telephone(phone)).toBe(address);
  });
});

describe('leaving by the keyboard', () => {
  const announcement = () => screen.getByRole('status', { hidden: true }).textContent;

  test('each press of Shift is announced, and the third leaves', async () => {
    const { user } = show();
    expect(announcement()).toBe('');
    await user.keyboard('{Shift}');
    expect(announcement()).toBe('Shift: press 2 more times to leave this page.');
    await user.keyboard('{Shift}');
    expect(announcement()).toBe('Shift: press 1 more time to leave this page.');
    expect(replace).not.toHaveBeenCalled();
    await user.keyboard('{Shift}');
    expect(announcement()).toBe('Leaving this page.');
    expect(replace.mock.calls).toEqual([['https://www.bbc.co.uk/weather']]);
  });

  test('another key starts over, and takes the announcement away', async () => {
    const { user } = show();
    await user.keyboard('{Shift}{Shift}a');
    expect(announcement()).toBe('');
    await user.keyboard('{Shift}');
    expect(announcement()).toBe('Shift: press 2 more times to leave this page.');
    expect(replace).not.toHaveBeenCalled();
  });

  test('capital letters do not leave', async () => {
    const { user } = show();
    await user.keyboard('{Shift>}abc{/Shift}{Shift>}d{/Shift}{Shift>}e{/Shift}');
    expect(announcement()).toBe('');
    expect(replace).not.toHaveBeenCalled();
  });

  test('Shift held down is one press, however often it repeats', () => {
    show();
    for (let times = 0; times < 9; times += 1) {
      fireEvent.keyDown(window, { key: 'Shift', repeat: times > 0 });
    }
    fireEvent.keyUp(window, { key: 'Shift' });
    expect(announcement()).toBe('Shift: press 2 more times to leave this page.');
    expect(replace).not.toHaveBeenCalled();
  });

  test('Shift that repeats after it was a modifier is no press', () => {
    show();
    fireEvent.keyDown(window, { key: 'Shift' });
    fireEvent.keyDown(window, { key: 'A' });
    fireEvent.keyDown(window, { key: 'Shift', repeat: true });
    fireEvent.keyUp(window, { key: 'Shift' });
    expect(announcement()).toBe('');
  });

  test('nothing on the page can stop the presses from counting', async () => {
    const { user } = show();
    const stop = (event: Event) => event.stopPropagation();
    document.body.addEventListener('keydown', stop);
    document.body.addEventListener('keyup', stop);
    await user.keyboard('{Shift}{Shift}{Shift}');
    document.body.removeEventListener('keydown', stop);
    document.body.removeEventListener('keyup', stop);
    expect(replace).toHaveBeenCalledOnce();
  });

  test('Shift held to scroll sideways or to click does not leave', () => {
    show();
    for (const type of ['wheel', 'pointerdown', 'wheel']) {
      fireEvent.keyDown(window, { key: 'Shift' });
      fireEvent(document.body, new Event(type, { bubbles: true }));
      fireEvent.keyUp(window, { key: 'Shift' });
    }
    expect(announcement()).toBe('');
    expect(replace).not.toHaveBeenCalled();
  });

  test('Shift that comes up in another window is no press', async () => {
    const { user } = show();
    await user.keyboard('{Shift}{Shift>}');
    fireEvent(window, new Event('blur'));
    fireEvent.keyUp(window, { key: 'Shift' });
    expect(announcement()).toBe('');
  });

  test('a page that comes back counts from the start', async () => {
    const { user } = show();
    await user.keyboard('{Shift}{Shift}{Shift}');
    fireEvent(window, new Event('pageshow'));
    expect(announcement()).toBe('');
    await user.keyboard('{Shift}');
    expect(announcement()).toBe('Shift: press 2 more times to leave this page.');
    expect(replace).toHaveBeenCalledOnce();
  });

  test('after five seconds the words go, so that the next press is announced again', () => {
    vi.useFakeTimers();
    show();
    const press = () => {
      fireEvent.keyDown(window, { key: 'Shift' });
      fireEvent.keyUp(window, { key: 'Shift' });
    };
    press();
    act(() => vi.advanceTimersByTime(4900));
    press();
    act(() => vi.advanceTimersByTime(4900));
    expect(announcement()).toBe('Shift: press 1 more time to leave this page.');
    act(() => vi.advanceTimersByTime(100));
    expect(announcement()).toBe('');
    vi.useRealTimers();
  });

  test('Escape stays for closing things', async () => {
    const { user } = show();
    await user.keyboard('{Escape}{Escape}{Escape}');
    expect(replace).not.toHaveBeenCalled();
  });

  test('nobody listens once the bar is gone', async () => {
    const { unmount } = render(<HelpBar lines={barHelplines} helpAddress="/help" />);
    unmount();
    await userEvent.setup().keyboard('{Shift}{Shift}{Shift}');
    expect(replace).not.toHaveBeenCalled();
  });
});
