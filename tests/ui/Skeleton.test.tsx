import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Skeleton } from '../../src/ui/Skeleton.tsx';

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
