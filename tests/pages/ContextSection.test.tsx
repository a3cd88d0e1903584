import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';

import { loadContext, loadSources } from '../../src/data/load.ts';
import { contextWarning } from '../../src/domain/contextWords.ts';
import type { MeasureGroup } from '../../src/domain/measure.ts';
import { ContextSection, MeasureContext } from '../../src/pages/ContextSection.tsx';
import { allMeasures } from '../support/realDataset.ts';

function show(children: ReactNode) {
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>{children}</MemoryRouter>
    </QueryClientProvider>,
  ).container;
}

/** Those that stand beside a measure of the group. */
function topicsOf(wanted: MeasureGroup): readonly string[] {
  return (
    allMeasures.find(({ group, context }) => group === wanted && context.length > 0)?.context ?? []
  );
}

/** The page once its sources have names. */
async function showAll(): Promise<HTMLElement> {
  show(<ContextSection />);
  await waitFor(() => expect(document.querySelectorAll('dl a').length).toBeGreaterThan(0), {
    timeout: 10_000,
  });
  return screen.getByRole('region', { name: 'Other kinds of numbers' });
}

test('The numbers are grouped by kind, and say that they are other kinds of numbers.', async () => {
  const section = await showAll();
  expect(section).toHaveTextContent(contextWarning);
  const kinds = within(section).getAllByRole('heading', { level: 3 });
  expect(kinds.map(({ textContent }) => textContent)).toEqual([
    'Survey estimates',
    'National police analyses',
    'Recorded offences, counted in another way',
    'Referrals by the National Crime Agency',
    'Scottish counts',
  ]);
});

test('Every figure of the file is there, with its source.', async () => {
  const [section, figures, sources] = [await showAll(), await loadContext(), await loadSources()];
  const links = [...section.querySelectorAll<HTMLAnchorElement>('dl a')];
  const asked = figures
    .flatMap((figure) => figure.sources)
    .filter((slug) => sources.get(slug)?.isLinked);
  expect(links).toHaveLength(asked.length);
  const addresses = new Set(asked.map((slug) => sources.get(slug)?.url));
  expect(new Set(links.map((link) => link.getAttribute('href')))).toEqual(addresses);
  for (const link of links) expect(link).toHaveAttribute('rel', 'noreferrer');
});

test('A figure says value, qualifier, place, time, how many forces, note and source.', async () => {
  const section = await showAll();
  expect(section).toHaveTextContent(
    'about 107,000 offences, England and Wales, calendar year 2022, 42 forces. Source: National Police Chiefs',
  );
  expect(section).toHaveTextContent('not the Home Office flag, not comparable with it.');
  expect(section).toHaveTextContent('7.5 per cent, England and Wales, year to March 2019.');
  expect(section).toHaveTextContent('2 cases, City of London');
});

test('Beside a trend they are folded away, and loaded when a reader opens them.', async () => {
  const container = show(<MeasureContext topics={topicsOf('online')} />);
  const details = container.querySelector('details');
  expect(details).not.toHaveAttribute('open');
  expect(container.querySelector('dl')).toBeNull();
  await userEvent.click(screen.getByText(/^Other kinds of numbers/));
  expect(await screen.findByText('51,672 offences')).toBeInTheDocument();
  expect(details).toHaveTextContent(contextWarning);
  expect(details).not.toHaveTextContent(/Scotland|National Crime Agency|City of London/);
  expect(screen.getByRole('link', { name: 'All of them, by kind' })).toHaveAttribute(
    'href',
    '/method',
  );
});

test('Beside all settings stand the newest of the other figures.', async () => {
  show(<MeasureContext topics={topicsOf('all-settings')} />);
  await userEvent.click(screen.getByText(/^Other kinds of numbers/));
  expect(await screen.findByText('122,768 offences')).toBeInTheDocument();
  expect(screen.getByText('9.1 per cent')).toBeInTheDocument();
  expect(screen.queryByText('51,672 offences')).toBeNull();
  expect(screen.queryByText('about 107,000 offences')).toBeNull();
});
