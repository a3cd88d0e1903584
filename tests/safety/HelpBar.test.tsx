import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { barHelplines } from '../../src/data/barHelplines.ts';
import { HelpBar, telephone } from '../../src/safety/HelpBar.tsx';
import { replace, runExitScript, showPage } from '../support/exitScript.ts';

beforeAll(runExitScript);

afterEach(() => {
  showPage('again');
  vi.useRealTimers();
  replace.mockReset();
});

function show() {
  render(<HelpBar lines={barHelplines} helpLink={<a href="/help">More help</a>} />);
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
    showPage('again');
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
    vi.advanceTimersByTime(4900);
    press();
    vi.advanceTimersByTime(4900);
    expect(announcement()).toBe('Shift: press 1 more time to leave this page.');
    vi.advanceTimersByTime(100);
    expect(announcement()).toBe('');
  });

  test('Escape stays for closing things', async () => {
    const { user } = show();
    await user.keyboard('{Escape}{Escape}{Escape}');
    expect(replace).not.toHaveBeenCalled();
  });

  test('the first time that the page is shown, early presses still count', async () => {
    const { user } = show();
    await user.keyboard('{Shift}{Shift}');
    showPage('first');
    await user.keyboard('{Shift}');
    expect(replace).toHaveBeenCalledOnce();
  });

  test('what was announced before React has taken the bar over stays, and is its', async () => {
    const bar = <HelpBar lines={barHelplines} helpLink={<a href="/help">More help</a>} />;
    const container = document.body.appendChild(document.createElement('div'));
    const drawn = new DOMParser().parseFromString(renderToString(bar), 'text/html');
    container.append(...drawn.body.children);
    const user = userEvent.setup();
    await user.keyboard('{Shift}');
    const place = screen.getByRole('status');
    render(bar, { container, hydrate: true });
    expect(screen.getByRole('status')).toBe(place);
    expect(announcement()).toBe('Shift: press 2 more times to leave this page.');
    await user.keyboard('{Shift}');
    expect(announcement()).toBe('Shift: press 1 more time to leave this page.');
  });
});

describe('how many presses of Shift leave', () => {
  /** A key that goes down or comes up, or a click; when, in milliseconds. */
  type Step = readonly [type: string, key: string, at: number, held?: object];

  function press(key: string, at: number, held: object = {}): Step[] {
    return [
      ['keydown', key, at, held],
      ['keyup', key, at, held],
    ];
  }

  function shifts(...times: number[]): Step[] {
    return times.flatMap((at) => press('Shift', at));
  }

  function around(at: number, ...between: Step[]): Step[] {
    return [['keydown', 'Shift', at], ...between, ['keyup', 'Shift', at + 20]];
  }

  const times = [0, 100, 200];

  /** How many the script has counted, by its words. */
  function countAfter(steps: readonly Step[]): number {
    show();
    for (const [type, key, at, held] of steps) {
      const isKey = type.startsWith('key');
      const event = isKey ? new KeyboardEvent(type, { key, ...held }) : new Event(type);
      Object.defineProperty(event, 'timeStamp', { value: at });
      fireEvent(window, event);
    }
    const words = screen.getByRole('status', { hidden: true }).textContent ?? '';
    return words === '' ? 0 : 3 - Number(/press (\d)/.exec(words)?.[1] ?? 0);
  }

  test.each<[string, Step[], number]>([
    ['none', [], 0],
    ['one', shifts(100), 1],
    ['two', shifts(100, 300), 2],
    ['three at once', shifts(100, 300, 500), 3],
    ['three, each within five seconds of the one before', shifts(0, 4900, 9800), 3],
    ['three, each exactly five seconds after the one before', shifts(0, 5000, 10_000), 3],
    ['the second too late: it is the first again', shifts(0, 5001), 1],
    ['the third too late: it is the first again', shifts(0, 1000, 6001), 1],
    ['three in time after one that was too early', shifts(0, 9000, 9500, 10_000), 3],
    ['the first at the very start of the clock', shifts(0, 0, 0), 3],
    ['Shift as a modifier', around(0, ...press('A', 10)), 0],
    ['Shift as a modifier of two letters', around(0, ...press('A', 10), ...press('B', 15)), 0],
    ['Shift and Tab, three times', times.flatMap((at) => around(at, ...press('Tab', at))), 0],
    [
      'Shift that switches the keyboard with Alt, three times',
      times.flatMap((at) => [
        ['keydown', 'Alt', at, { altKey: true }] as const,
        ...press('Shift', at + 10, { altKey: true }),
        ['keyup', 'Alt', at + 20] as const,
      ]),
      0,
    ],
    [
      'Shift with Ctrl, three times',
      times.flatMap((at) => press('Shift', at, { ctrlKey: true })),
      0,
    ],
    ['another key between', [...shifts(0, 100), ...press('a', 150), ...shifts(200)], 1],
    ['another key between, then three', [...shifts(0), ...press('a', 1), ...shifts(2, 3, 4)], 3],
    ['Shift still down', [...shifts(0, 100), ['keydown', 'Shift', 200]], 2],
    ['Shift that was already down', [['keyup', 'Shift', 100]], 0],
    ['another key alone', [...press('a', 0), ...press('Enter', 10)], 0],
    [
      'both Shift keys at once, as one press',
      [
        ['keydown', 'Shift', 0],
        ['keydown', 'Shift', 5],
        ['keyup', 'Shift', 10],
        ['keyup', 'Shift', 15],
      ],
      1,
    ],
    [
      'Shift held to scroll sideways, three times',
      times.flatMap((at) => around(at, ['wheel', '', at + 10])),
      0,
    ],
    [
      'Shift held for a click, after two presses',
      [...shifts(0, 100), ...around(200, ['pointerdown', '', 210])],
      0,
    ],
    ['a click between', [...shifts(0, 100), ['pointerdown', '', 150], ...shifts(200)], 3],
    ['another key that comes up after Shift', [...shifts(0, 100, 200), ['keyup', 'a', 300]], 3],
  ])('%s', (_what, steps, count) => {
    expect(countAfter(steps)).toBe(count);
    expect(replace).toHaveBeenCalledTimes(count >= 3 ? 1 : 0);
  });
});
