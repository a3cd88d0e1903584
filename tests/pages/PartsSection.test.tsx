import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { ForceParts, PartsSection } from '../../src/pages/PartsSection.tsx';
import { areaNamed, measureNamed, monthNamed } from '../support/makeDataset.ts';
import { allMeasures, core } from '../support/realDataset.ts';

const communication = measureNamed(core, 'sexual-communication-with-a-child' as MeasureSlug);
const images = measureNamed(core, 'child-abuse-image-offences' as MeasureSlug);
const cyber = measureNamed(core, 'cyber-flagged-child-sexual-offences' as MeasureSlug);
const grooming = measureNamed(core, 'sexual-grooming' as MeasureSlug);

async function show(children: ReactNode): Promise<HTMLElement> {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>{children}</MemoryRouter>
    </QueryClientProvider>,
  );
  const name = 'Parts of the figures, where published';
  // The first of these reads the files.
  return screen.findByRole('region', { name }, { timeout: 10_000 });
}

function older(section: HTMLElement): HTMLElement {
  const details = section.querySelector('details');
  if (!details) throw new Error('No older rounds.');
  return details;
}

test('The newest parts of a measure stand open, each with its base and its release.', async () => {
  const section = await show(<PartsSection measure={communication} />);
  const table = within(section).getByRole('table', {
    name: /^Platform, year to March 2025, United Kingdom\. Per cent of 2,111 offences/,
  });
  expect(older(section)).not.toContainElement(table);
  expect(table).toHaveTextContent('Snapchatabout 40 per cent');
  const [link] = within(section).getAllByRole('link', { name: 'Online grooming 2024/25' });
  expect(link).toHaveAttribute('href', '/releases/nspcc-2025-11');
});

test('Older rounds are folded away, and say how many they are.', async () => {
  const details = older(await show(<PartsSection measure={communication} />));
  expect(details).not.toHaveAttribute('open');
  expect(details.querySelector('summary')).toHaveTextContent(/^Other rounds \(\d+\)$/);
  expect(details).toHaveTextContent('Platform, year to March 2024, United Kingdom');
  expect(details).toHaveTextContent('Per cent of 1,824 offences where the platform was recorded');
  expect(details).toHaveTextContent('Snapchat48 per cent');
});

test('Images by platform: counts among nearly 10,000, never as if complete.', async () => {
  const section = await show(<PartsSection measure={images} />);
  expect(section).toHaveTextContent('never add up to the whole');
  expect(section).toHaveTextContent('Per cent of 7,338 offences where the platform was recorded');
  expect(section).toHaveTextContent('Of nearly 10,000 offences for which');
  expect(section).toHaveTextContent('Snapchat4,293 offences');
});

test('Two numbers for one category are both shown; no single child is.', async () => {
  const section = await show(<PartsSection measure={cyber} />);
  expect(section).toHaveTextContent('185 offences, in 8 pages');
  expect(section).toHaveTextContent('also published: 164 offences, in 2 pages');
  expect(section).toHaveTextContent('Ages and sex are those of the child named in the record.');
  expect(section).not.toHaveTextContent(/youngest|offences a day/i);
});

test('A link that says what was known then shows no later round.', async () => {
  const section = await show(<PartsSection measure={cyber} asOf={monthNamed('2016-12')} />);
  expect(section).not.toHaveTextContent('185 offences');
  expect(section).toHaveTextContent('year to March 2016');
});

test('A measure without parts says so.', async () => {
  const section = await show(<PartsSection measure={grooming} />);
  expect(section).toHaveTextContent('no parts by platform, age, sex or kind of offence found');
});

test('A force has the parts of its own measures, with what must be known about them.', async () => {
  const force = areaNamed(core, 'west-mercia');
  const section = await show(<ForceParts force={force} measures={allMeasures} asOf={undefined} />);
  const headings = within(section).getAllByRole('heading', { level: 3 });
  expect(headings[0]).toHaveTextContent('Cyber-flagged child sexual offences');
  expect(section).toHaveTextContent('10 and under10 offences');
  expect(section).toHaveTextContent('The article does not state the year.');
});

test('A force has no parts that were published later.', async () => {
  const force = areaNamed(core, 'west-mercia');
  const asOf = monthNamed('2016-06');
  const section = await show(<ForceParts force={force} measures={allMeasures} asOf={asOf} />);
  expect(section).not.toHaveTextContent('2016/17');
  expect(section).not.toHaveTextContent('March 2017');
});

test('Scottish parts say that they are under another law.', async () => {
  const force = areaNamed(core, 'police-scotland');
  const section = await show(
    <ForceParts force={force} measures={[communication]} asOf={undefined} />,
  );
  expect(section).toHaveTextContent('under 131,873 offences');
  expect(section).toHaveTextContent('different law from s.15A');
});

test('A force without parts says so.', async () => {
  const force = areaNamed(core, 'city-of-london');
  const section = await show(<ForceParts force={force} measures={allMeasures} asOf={undefined} />);
  expect(section).toHaveTextContent('found for this force');
  expect(within(section).queryByRole('table')).toBeNull();
});
