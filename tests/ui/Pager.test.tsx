import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Pager } from '../../src/ui/Pager.tsx';

function show(page: number, pages: number) {
  const onChange = vi.fn<(page: number) => void>();
  render(<Pager page={page} pages={pages} onChange={onChange} />);
  return onChange;
}

const isOff = () =>
  screen.getAllByRole('button').map((button) => button.matches('[aria-disabled="true"]'));

test('it is a place of its own on the page', () => {
  show(0, 3);
  expect(screen.getByRole('navigation', { name: 'Pages of the table' })).toBeVisible();
  const names = screen.getAllByRole('button').map(({ textContent }) => textContent);
  expect(names).toEqual(['First', 'Previous', 'Next', 'Last']);
});

test.each([
  [0, 1, 'Page 1 of 1', [true, true, true, true]],
  [0, 107, 'Page 1 of 107', [true, true, false, false]],
  [53, 107, 'Page 54 of 107', [false, false, false, false]],
  [106, 107, 'Page 107 of 107', [false, false, true, true]],
])('on page %i of %i: %s', (page, pages, words, off) => {
  show(page, pages);
  expect(screen.getByRole('status')).toHaveTextContent(words);
  expect(isOff()).toEqual(off);
});

describe('from the third of seven pages', () => {
  test.each([
    ['First', 0],
    ['Previous', 1],
    ['Next', 3],
    ['Last', 6],
  ])('%s leads to page %i, counted from 0', async (name, page) => {
    const onChange = show(2, 7);
    await userEvent.click(screen.getByRole('button', { name }));
    expect(onChange.mock.calls).toEqual([[page]]);
  });
});
