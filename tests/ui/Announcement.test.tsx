import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcement } from '../../src/ui/Announcement.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const said = () => screen.getByRole('status').textContent;
const wait = (time: number) => act(() => vi.advanceTimersByTime(time));

test('what a page opens with is not said', () => {
  render(<Announcement words="5.6 in 2024/25." />);
  wait(5000);
  expect(said()).toBe('');
});

test('of quick changes only the last is said, after half a second of rest', () => {
  const { rerender } = render(<Announcement words="5.6 in 2024/25." />);
  for (const words of ['5.5 in 2023/24.', '5.3 in 2022/23.']) {
    rerender(<Announcement words={words} />);
    wait(400);
    expect(said()).toBe('');
  }
  wait(100);
  expect(said()).toBe('5.3 in 2022/23.');
  rerender(<Announcement words="5.6 in 2024/25." />);
  wait(500);
  expect(said()).toBe('5.6 in 2024/25.');
});

test('a change that was taken back at once is not said', () => {
  const { rerender } = render(<Announcement words="5.6 in 2024/25." />);
  rerender(<Announcement words="5.5 in 2023/24." />);
  wait(300);
  rerender(<Announcement words="5.6 in 2024/25." />);
  wait(5000);
  expect(said()).toBe('');
});
