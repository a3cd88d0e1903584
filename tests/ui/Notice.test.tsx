import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Notice } from '../../src/ui/Notice.tsx';

test('it waits its turn with a screen reader', () => {
  render(<Notice>Only figures published by the end of June 2016 are shown.</Notice>);
  expect(screen.getByRole('status')).toHaveTextContent(
    'Only figures published by the end of June 2016 are shown.',
  );
  expect(screen.queryByRole('alert')).toBeNull();
});

test('it is said at once where it is urgent', () => {
  render(<Notice isUrgent>The figures could not be loaded.</Notice>);
  expect(screen.getByRole('alert')).toHaveTextContent('The figures could not be loaded.');
  expect(screen.queryByRole('status')).toBeNull();
});
