import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { tableFor } from '../../src/domain/dataset.ts';
import { linesOf } from '../../src/domain/lines.ts';
import { trendHeadline, trendSubtitle } from '../../src/domain/trendHeadlines.ts';
import { trendQuote } from '../../src/domain/viewQuotes.ts';
import { cyberFlag, grooming, makeDataset } from '../support/makeDataset.ts';
import { main, siteOf } from '../support/renderApp.tsx';

const dataset = makeDataset();
const open = siteOf(dataset);
const cyber = `measure=${cyberFlag}`;

/** Each chart for pages of others, and the page that it is a part of. */
const embeds = [
  ['/embed/map', '/map'],
  ['/embed/trends', '/trends'],
  ['/embed/dots', '/compare?chart=dots'],
  ['/embed/compare', '/compare'],
  ['/embed/compare?chart=funnel&as=count', '/compare?as=count&chart=funnel'],
  [`/embed/forces/northshire?measure=${grooming}`, '/forces/northshire'],
] as const;

test.each(embeds)(
  '%s has help, a way out and the way to %s, and no navigation',
  async (address, whole) => {
    await open(address);
    expect(screen.queryByRole('navigation')).toBeNull();
    const bar = screen.getByRole('complementary', { name: 'Help, and a way to leave' });
    expect(bar).toHaveTextContent(/^Childline 0800 1111NSPCC 0808 800 5000More helpExit this page/);
    expect(screen.getByRole('link', { name: 'Exit this page' })).toHaveAttribute('target', '_top');
    const link = screen.getByRole('link', { name: /^Whole view and table on Flagged/ });
    expect(link).toHaveAttribute('href', whole);
    expect(link).toHaveAttribute('rel', 'noreferrer');
    expect(link).toHaveAttribute('target', '_blank');
    expect(document.querySelector('[rel=canonical]')).toHaveAttribute('href', whole);
    expect(main()).toHaveTextContent('Figures as known in April 2026.');
    expect(main()).toHaveTextContent('Source: ');
  },
);

test('a month in the address is said, and kept on the way to the whole', async () => {
  await open(`/embed/map?${cyber}&asof=2017-06`);
  expect(main()).toHaveTextContent('Figures as known in June 2017.');
  expect(screen.getByRole('link', { name: /^Whole view/ })).toHaveAttribute(
    'href',
    `/map?${cyber}&asof=2017-06`,
  );
});

test('a month of official statistics that this site does not hold is said', async () => {
  await open(`/embed/map?measure=${grooming}&asof=2017-06`);
  expect(main()).toHaveTextContent('this site holds no official release of that date');
});

test('what cannot be used is said in one line, and the address stays as it was given', async () => {
  const given = '/embed/compare?as=count&period=1066-67&areas=northshire.nowhere&x=1';
  const { address } = await open(given);
  expect(
    screen.getByText('Part of this address could not be used:').parentElement,
  ).toHaveTextContent(
    'x “1”: this page has no such filter. period “1066-67”: there is no figure of this measure for that period. areas “nowhere”: there is no such force.',
  );
  expect(address()).toBe(given);
});

test('what is chosen in it is said there, and written nowhere', async () => {
  const { user, arrivals } = await open(`/embed/map?${cyber}&period=2015-16&as=count`);
  const tile = screen.getByRole('button', { name: /^Northshire: / });
  await user.click(tile);
  expect(tile).toHaveAttribute('aria-pressed', 'true');
  await user.unhover(tile);
  expect(main()).toHaveTextContent(/Northshire: 114 offences/);
  expect(arrivals).toHaveLength(1);
});

test('an unknown force leads to all of them, beside the page around the frame', async () => {
  await open('/embed/forces/nowhere');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no such force');
  expect(screen.getByRole('link', { name: /^See every force/ })).toHaveAttribute(
    'target',
    '_blank',
  );
  expect(screen.getByRole('link', { name: 'Exit this page' })).toBeVisible();
});

test('a total has as many forces in it as on its page and in its sentence', async () => {
  const table = tableFor(dataset, cyberFlag);
  const question = { areas: [], as: 'count', forces: 'same', every: 'year' } as const;
  const { drawn, as } = linesOf(dataset, table, question);
  await open(`/embed/trends?${cyber}&as=count`);
  const headline = trendHeadline(drawn, table.measure, as);
  const subtitle = trendSubtitle(drawn, table.measure, as, 'year');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(headline);
  expect(main()).toHaveTextContent(subtitle);
  const sentence = trendQuote(dataset, drawn, subtitle, as, [], undefined);
  const drawing = screen.getAllByRole('img').map((one) => one.getAttribute('aria-label'));
  for (const words of ['560', '2019/20', 'all 7 forces']) {
    expect(sentence).toContain(words);
    expect(drawing.join()).toContain(words);
  }
});
