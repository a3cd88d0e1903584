import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Skeleton } from '../../src/ui/Skeleton.tsx';

afterEach(() => {
  vi.useRealTimers();
});

test.each(['page', 'chart'] as const)('the place of a %s says what is on its way', (shape) => {
  render(<Skeleton label="Loading the figures" shape={shape} />);
  expect(screen.getByRole('status')).toHaveTextContent(/^Loading the figures$/);
});

test('a page holds the place of its title as well', () => {
  const { container: page } = render(<Skeleton label="Loading" shape="page" />);
  const { container: chart } = render(<Skeleton label="Loading" shape="chart" />);
  expect(page.querySelectorAll('div div div')).toHaveLength(2);
  expect(chart.querySelectorAll('div div div')).toHaveLength(1);
});

test('after five seconds it says that the connection may be slow', () => {
  vi.useFakeTimers();
  render(<Skeleton label="Loading the figures" shape="chart" />);
  act(() => vi.advanceTimersByTime(4999));
  expect(screen.getByRole('status')).toHaveTextContent(/^Loading the figures$/);
  act(() => vi.advanceTimersByTime(1));
  expect(screen.getByRole('status')).toHaveTextContent(
    'Loading the figuresThis is taking longer than usual: the connection may be slow. It will appear here when it comes. The help above works meanwhile.',
  );
});
