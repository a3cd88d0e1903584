import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { forcesOf, tableFor } from '../../src/domain/dataset.ts';
import { type Total, totalOf } from '../../src/domain/total.ts';
import { Limits } from '../../src/pages/Limits.tsx';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  measureNamed,
  periodNamed,
} from '../support/makeDataset.ts';

const dataset = makeDataset();

/** What stands under a head. */
function under(head: string): string {
  return screen.getByText(head).nextElementSibling?.textContent ?? '';
}

test('A measure has three heads, and under each the words of its row.', () => {
  render(<Limits measure={measureNamed(dataset, cyberFlag)} />);
  expect(under('What it tells you')).toBe('It tells of Cyber flag.');
  expect(under('What it cannot')).toBe('It cannot tell the rest.');
  expect(under('Who is missing')).toBe('What nobody reported.');
});

describe('the forces without a figure', () => {
  const totalIn = (slug: typeof grooming, period: string) =>
    totalOf(dataset, tableFor(dataset, slug), periodNamed(period));
  const show = (total: Total) => {
    render(<Limits measure={measureNamed(dataset, grooming)} total={total} />);
    return under('Who is missing');
  };
  const total = totalIn(grooming, '2018/19');
  const territorial = total.forces.filter(({ region }) => region !== 'National');

  test('are none where every force has one', () => {
    expect(show(total)).toBe(
      'What nobody reported. All 7 forces of England and Wales have a figure for 2018/19.',
    );
  });

  test('are counted and named where some did not answer', () => {
    const [first, second, ...others] = territorial;
    if (!first || !second) throw new Error('The made-up country has more forces.');
    expect(show({ ...total, forces: others, missing: [first, second] })).toBe(
      `What nobody reported. 2 of 7 forces of England and Wales have no figure for 2018/19: ${first.name} and ${second.name}.`,
    );
  });

  test('are named by a few where many are missing', () => {
    const northshire = areaNamed(dataset, 'northshire');
    const missing = Array.from({ length: 14 }, () => northshire);
    expect(show({ ...total, missing })).toMatch(/: (Northshire, ){10}Northshire and 3 others\.$/);
  });

  test('may be a single one', () => {
    const [first, ...others] = territorial;
    expect(show({ ...total, forces: others, missing: first ? [first] : [] })).toBe(
      `What nobody reported. 1 of 7 forces of England and Wales has no figure for 2018/19: ${first?.name}.`,
    );
  });

  test('may be every one, though others have a figure', () => {
    const rail = forcesOf(dataset).filter(({ region }) => region === 'National');
    expect(show({ ...total, forces: rail, missing: territorial })).toBe(
      'What nobody reported. None of the 7 forces of England and Wales has a figure for 2018/19.',
    );
  });
});
