import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { tableFor } from '../../src/domain/dataset.ts';
import { observationsIn } from '../../src/domain/table.ts';
import { LinksHere } from '../../src/pages/SiteLink.tsx';
import { SourceLine } from '../../src/pages/SourceLine.tsx';
import { cyberFlag, makeDataset } from '../support/makeDataset.ts';

const made = makeDataset();
const table = tableFor(made, cyberFlag);
const [yearly, monthly] = [...made.releases.values()];

/** A release of some time in 2021, and another of February. */
function dated() {
  if (!yearly || !monthly) throw new Error('There are two releases.');
  const releases = new Map(made.releases)
    .set(yearly.slug, { ...yearly, publisher: 'Yearly', published: '2021' })
    .set(monthly.slug, { ...monthly, publisher: 'Monthly', published: '2021-02' });
  const [figure] = observationsIn(table);
  if (!figure) throw new Error('There is a figure.');
  const figures = [monthly, yearly].map(({ slug }) => ({ ...figure, release: slug }));
  return { dataset: { ...made, releases }, figures };
}

test.each(['/map', '/embed/map'])('releases stand newest first on %s', (address) => {
  const { container } = render(
    <MemoryRouter initialEntries={[address]}>
      <LinksHere>
        <SourceLine {...dated()} measure={table.measure} />
      </LinksHere>
    </MemoryRouter>,
  );
  expect(container).toHaveTextContent(/Yearly.*2021.*Monthly.*February 2021/);
});
