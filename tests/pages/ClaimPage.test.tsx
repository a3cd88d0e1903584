import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { loadClaims } from '../../src/data/load.ts';
import { openShare } from '../support/openShare.ts';
import { main, notices, renderApp } from '../support/renderApp.tsx';

test('a sentence has a page of its own, with its verdict', async () => {
  const { address } = await renderApp('/claims/west-mercia-almost-doubled');
  expect(document.title).toBe('Claim: almost doubled (Shropshire Star, 7 June 2017) · Flagged');
  expect(main()).toHaveTextContent(
    'Offences recorded by West Mercia Police almost doubled in a year.',
  );
  expect(main()).toHaveTextContent('Holds. 114 (2015/16) → 213 (2016/17) is +87%');
  expect(main()).toHaveTextContent('85 had been published for 2015/16');
  expect(address()).toBe('/claims/west-mercia-almost-doubled');
  expect(
    screen.getByRole('link', { name: 'Every claim, and how they are checked' }),
  ).toHaveAttribute('href', '/claims');
});

test('can be sent', async () => {
  await renderApp('/claims/ew-15-a-day');
  const user = userEvent.setup();
  const copy = vi.spyOn(navigator.clipboard, 'writeText');
  await openShare(user);
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(copy).toHaveBeenCalledWith(`${window.location.origin}/claims/ew-15-a-day`);
});

test('the list of all sentences leads to the page of each', async () => {
  await renderApp('/claims');
  const links = [...main().querySelectorAll('a[href^="/claims/"]')];
  const slugs = (await loadClaims()).map(({ slug }) => `/claims/${slug}`);
  expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(slugs.sort());
});

test('as of a month only what was published by then stands beside it', async () => {
  await renderApp('/claims/west-mercia-85?asof=2016-12');
  expect(notices()).toContain('Only figures published by the end of December 2016 are shown.');
  expect(main()).toHaveTextContent('West Mercia, 2015/16: 85 offences; published as 85');
  expect(main()).not.toHaveTextContent('114');
});

test('a sentence that was published later is not shown', async () => {
  await renderApp('/claims/west-mercia-almost-doubled?asof=2016-12');
  expect(document.title).toBe('Claim · Flagged');
  expect(main()).toHaveTextContent('This sentence was published later, on 7 June 2017.');
  expect(main()).not.toHaveTextContent(/doubled|213/);
});

test('as of a month the list ends with what had been said, and offers no later year', async () => {
  const cyber = 'measure=cyber-flagged-child-sexual-offences&area=west-mercia';
  await renderApp(`/claims?${cyber}&asof=2016-12`);
  expect(main()).toHaveTextContent(/Of 7 sentences/);
  expect(main()).not.toHaveTextContent(/2017|114|213/);
  const years = [...screen.getByLabelText('Later year').querySelectorAll('option')];
  expect(years.map(({ textContent }) => textContent)).toEqual(['2016/17', '2015/16']);
});
