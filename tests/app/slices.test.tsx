// @vitest-environment node
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { expect, test, vi } from 'vitest';
import { datasetOf } from '../../src/data/datasets.ts';
import { core } from '../../src/data/files.ts';
import { loadForce } from '../../src/data/forces.ts';
import type { Area } from '../../src/domain/area.ts';
import { areaOf, type Dataset, forcesOf } from '../../src/domain/dataset.ts';
import { observationsIn } from '../../src/domain/table.ts';
import { Profile } from '../../src/pages/ForcePage.tsx';
import { real } from '../support/realDataset.ts';

vi.setConfig({ testTimeout: 30_000 });

/** The page's content, a piece a line. */
function words(dataset: Dataset, force: Area): string[] {
  const html = renderToString(
    <QueryClientProvider client={new QueryClient()}>
      <StaticRouter location={`/forces/${force.slug}`}>
        <Profile dataset={dataset} force={force} asOf={undefined} />
      </StaticRouter>
    </QueryClientProvider>,
  );
  return html.split(/(?=<)/);
}

test.each(forcesOf(core).map((force) => [force.name, force] as const))(
  'the page of %s says the same from its own slice as from all figures',
  async (_name, force) => {
    const slice = datasetOf(await loadForce(force), new Map());
    expect(words(slice, force)).toEqual(words(real, force));
  },
);

test('a slice is a small part of all figures', async () => {
  const kent = areaOf(
    core,
    forcesOf(core).find(({ name }) => name === 'Kent')?.slug ?? ('' as never),
  );
  const rows = [...(await loadForce(kent)).values()].flatMap(observationsIn);
  const own = rows.filter(({ area }) => area === kent.slug);
  const all = [...real.tables.values()].flatMap(observationsIn);
  expect(own).toEqual(all.filter(({ area }) => area === kent.slug));
  expect(rows.length).toBeLessThan(all.length / 6);
});
