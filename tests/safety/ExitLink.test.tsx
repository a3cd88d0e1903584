import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ExitLink } from '../../src/safety/ExitLink.tsx';
import { exitSource } from '../support/exitScript.ts';

test('without scripts it is a plain link to a neutral page, which learns nothing', () => {
  render(<ExitLink className="way-out" />);
  const link = screen.getByRole('link', { name: 'Exit this page' });
  expect(link).toHaveAttribute('href', 'https://www.bbc.co.uk/weather');
  expect(link).toHaveAttribute('rel', 'nofollow noreferrer');
  expect(link).not.toHaveAttribute('target');
  expect(link).toHaveClass('way-out');
});

test('the script knows it by its mark, and leads to the same address', () => {
  render(<ExitLink />);
  const link = screen.getByRole('link');
  expect(link).toHaveAttribute('data-exit');
  expect(exitSource).toContain(`var address = '${link.getAttribute('href')}';`);
});
