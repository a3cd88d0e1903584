import { describe, expect, test } from 'vitest';
import { newerInStyles } from './styles.ts';

function namesIn(text: string): string[] {
  return newerInStyles(text).map(({ name }) => name);
}

describe('what the floor lacks is found', () => {
  test.each([
    ['.a:has(:focus-visible) { color: red }', ':has'],
    ['.a, .b:has(i) { color: red }', ':has'],
    ['h1 { text-wrap: balance }', 'text-wrap'],
    ['.a { content-visibility: auto }', 'content-visibility'],
    ['.a { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
    ['.a { color: oklch(from red l c h) }', 'oklch()'],
    ['.a { color: light-dark(red, blue) }', 'light-dark()'],
    ['.a { height: 100dvh }', 'dvh'],
    ['.a { width: 50cqi }', 'cqi'],
    ['.a { & .b { color: red } }', '&'],
    ['@container (width > 1px) { .a { color: red } }', '@container'],
    ['@media (width >= 600px) { .a { color: red } }', 'range in @media'],
    ['@media (forced-colors: active) { .a { color: red } }', '@media (forced-colors)'],
    ['@page { margin: 1cm }', '@page'],
    ['@starting-style { .a { color: red } }', '@starting-style'],
    ['::view-transition { color: red }', '::view-transition'],
    ['.a { print-color-adjust: exact }', 'print-color-adjust'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  test('with the browsers that lack it, and the place', () => {
    expect(newerInStyles('.a, .b:has(i) { color: red }')).toEqual([
      { name: ':has', lackedBy: ['firefox 110'], near: '.a,.b:has(i)' },
    ]);
  });
});

test.each([
  '.a:focus-visible, .b:focus-within, .c:is(i, b):not(u) { inset: 0; aspect-ratio: 1 / 2; gap: 1rem }',
  ':root { --own: color-mix(in srgb, red, blue) }',
  '.a { -webkit-print-color-adjust: exact; print-color-adjust: exact }',
  '.a { height: 100vh; height: 100dvh }',
  '@supports (height: 1dvh) { .a { height: 100dvh } }',
  '@media (prefers-color-scheme: dark) and (min-width: 600px) { .a { width: min(1px, 2vw) } }',
  '@media print { .a { break-inside: avoid; overflow-wrap: anywhere } }',
])('what the floor has, or has another way for, is let through: %s', (text) => {
  expect(namesIn(text)).toEqual([]);
});
