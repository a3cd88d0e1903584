import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadClaims } from '../../src/data/load.ts';
import { figures } from '../../src/data/queries.ts';
import { ClaimsPage } from '../../src/pages/ClaimsPage.tsx';
import { openShare } from '../support/openShare.ts';
import { settled } from '../support/realDataset.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  document.title = '';
});

const westMercia =
  '/claims?measure=cyber-flagged-child-sexual-offences&area=west-mercia&from=2015-16&to=2016-17';

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{pathname + search}</output>;
}

function address(): string {
  return screen.getByTestId('address').textContent ?? '';
}

/** The page as a reader sees it who opens the address, once everything has loaded. */
async function open(at: string): Promise<UserEvent> {
  const user = userEvent.setup();
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(figures.queryKey, settled);
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[at]}>
        <ClaimsPage />
        <Address />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  await waitFor(
    () => {
      expect(screen.getByRole('heading', { name: /^Offences recorded/ })).toBeVisible();
      expect(entries().length).toBeGreaterThan(0);
      expect(screen.queryByText(/^Loading/)).toBeNull();
      expect(screen.getAllByText(/Source:/).length).toBeGreaterThan(20);
    },
    { timeout: 30_000 },
  );
  return user;
}

function entries(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('article article')];
}

function entryOf(sentence: string): HTMLElement {
  const entry = entries().find((one) => one.querySelector('blockquote')?.textContent === sentence);
  if (!entry) throw new Error(`Nobody said "${sentence}"`);
  return entry;
}

function ownSentence(): string {
  return screen.getByRole('heading', { name: /^Offences recorded/ }).textContent ?? '';
}

describe('the published sentences', () => {
  test('are all there, counted, under the rounds they are about', async () => {
    await open('/claims');
    expect(document.title).toBe('Claims · Flagged');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Published claims, recomputed',
    );
    const { length } = await loadClaims();
    expect(entries()).toHaveLength(length);
    expect(screen.getByText(new RegExp(`^Of ${length} sentences \\d+ hold`))).toBeVisible();
    const rounds = screen.getAllByRole('heading', { level: 3, name: /^NSPCC/ });
    // A newer claim would begin a round of its own, after these.
    expect(rounds.map(({ textContent }) => textContent).slice(0, 6)).toEqual([
      'NSPCC, 21 June 2016: First year of the cyber flag (How safe are our children? conference)',
      'NSPCC, 1 June 2017: 44% rise in child sexual offences involving the internet',
      'NSPCC, 25 June 2019: Four years of the cyber flag',
      'NSPCC, 3 September 2020: Over 10,000 online child sexual offences in a year',
      'NSPCC, 15 August 2023: Online grooming up 82% in five years',
      'NSPCC, 1 November 2024: Online grooming up 89% in six years',
    ]);
  });

  test('say who said them, the verdict, the arithmetic and what else was published', async () => {
    await open('/claims');
    const entry = entryOf('Offences recorded by West Mercia Police almost doubled in a year.');
    expect(entry).toHaveTextContent('Shropshire Star, 7 June 2017 · Source: Shropshire Star');
    expect(within(entry).getByText('Holds.')).toBeVisible();
    expect(entry).toHaveTextContent('Holds. 114 (2015/16) → 213 (2016/17) is +87%');
    expect(entry).toHaveTextContent('85 had been published for 2015/16');
    const source = within(entry).getByRole('link', { name: 'Shropshire Star' });
    expect(source).toHaveAttribute('rel', 'noreferrer');
    expect(source.getAttribute('href')).toMatch(/^https:\/\/www\.shropshirestar\.com\//);
    expect(within(entry).getByRole('link', { name: '213 in 2016/17' })).toHaveAttribute(
      'href',
      expect.stringContaining('west-mercia'),
    );
  });

  test('every one that leads out of the site tells nobody where the reader came from', async () => {
    await open('/claims');
    const out = [...document.querySelectorAll('a[href^="http"]')];
    expect(out).toHaveLength((await loadClaims()).length);
    expect(out.every((link) => link.getAttribute('rel') === 'noreferrer')).toBe(true);
  });

  test('what cannot be checked says why', async () => {
    await open('/claims');
    const entry = entryOf('Some forces recorded hundreds of offences, others fewer than ten.');
    expect(
      within(entry).getByText('Cannot be checked: figures of some forces are missing.'),
    ).toBeVisible();
    expect(entry).toHaveTextContent('the smallest figure is 13 (Durham)');
  });
});

describe('a claim of the reader’s own', () => {
  test('comes from the link', async () => {
    await open(westMercia);
    expect(ownSentence()).toBe(
      'Offences recorded by West Mercia with the cyber flag rose from 114 in 2015/16 to 213 in 2016/17',
    );
    expect(screen.getByText('114 → 213: 99 more; 99 ÷ 114 = +86.8%')).toBeVisible();
    expect(screen.getByText('+87% (95% interval of the ratio 1.48 to 2.37)')).toBeVisible();
    expect(screen.getByText('Also published for 2015/16: 85 on 21 June 2016.')).toBeVisible();
    expect(screen.getByLabelText('Earlier year')).toHaveDisplayValue('2015/16');
    expect(screen.getByLabelText('Later year')).toHaveDisplayValue('2016/17');
    expect(address()).toBe(westMercia);
  });

  test('starts with all of England and Wales', async () => {
    await open('/claims');
    expect(ownSentence()).toMatch(/^Offences recorded in England and Wales as sexual grooming/);
    expect(address()).toBe('/claims');
  });

  test('is in the address after each choice', async () => {
    const user = await open(westMercia);
    await user.selectOptions(screen.getByLabelText('Later year'), '2018/19');
    expect(address()).toMatch(/from=2015-16&to=2018-19$/);
    expect(ownSentence()).toMatch(/rose from 114 in 2015\/16 to 191 in 2018\/19$/);

    await user.click(screen.getByRole('button', { name: /West Mercia.*remove/ }));
    expect(address()).not.toContain('area=');
    await user.type(screen.getByRole('combobox', { name: /^Force/ }), 'durham');
    await user.click(await screen.findByRole('option', { name: /^Durham/ }));
    expect(address()).toContain('area=durham');

    await user.selectOptions(screen.getByLabelText('Measure'), 'Sexual grooming');
    await waitFor(() => expect(ownSentence()).toContain('by Durham as sexual grooming'));
    expect(address()).toBe('/claims?area=durham&from=2015-16&to=2018-19');
  });

  test('offers only years that leave the earlier before the later', async () => {
    await open(westMercia);
    const texts = (label: string) =>
      [...screen.getByLabelText(label).querySelectorAll('option')].map((one) => one.textContent);
    expect(texts('Earlier year')[0]).toBe('2015/16');
    expect(texts('Later year').at(-1)).toBe('2016/17');
  });

  test('is refused with its reason', async () => {
    await open('/claims?area=kent&from=2016-17&to=2017-18');
    expect(
      screen.getByText(
        'No change is given: the years do not compare (new offence from April 2017).',
      ),
    ).toBeVisible();
    expect(ownSentence()).not.toMatch(/rose|fell/);
  });

  test('says what in its address could not be used, and tidies the rest', async () => {
    await open('/claims?area=narnia');
    expect(screen.getByText('area “narnia”: there is no such area.')).toBeVisible();
    expect(address()).toBe('/claims?area=narnia');
  });

  test('drops what goes without saying from the address', async () => {
    await open('/claims?area=england-and-wales&measure=sexual-grooming');
    await waitFor(() => expect(address()).toBe('/claims'));
  });

  test('can be passed on', async () => {
    const user = await open(westMercia);
    const copy = vi.spyOn(navigator.clipboard, 'writeText');
    await openShare(user);
    await user.click(screen.getByRole('button', { name: 'Copy sentence' }));
    expect(copy).toHaveBeenCalledWith(
      `Offences recorded by West Mercia with the cyber flag rose from 114 in 2015/16 to 213 in 2016/17: +87% (95% interval of the ratio 1.48 to 2.37) (NSPCC FOI, June 2017). Recorded offences reflect recording practice as well as abuse. ${window.location.origin}${westMercia}`,
    );
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(copy).toHaveBeenLastCalledWith(window.location.origin + westMercia);
  });
});
