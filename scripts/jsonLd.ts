import type { Core } from '../src/domain/dataset.ts';
import { filesOf } from './dataFiles.ts';
import { datasetTitle, openGovernment } from './dataPackage.ts';

/**
 * What search engines for data read on `/data` (schema.org Dataset), with a dataset of its own for each
 * measure. It is data: no browser runs it, so the policy of the pages has nothing to allow.
 */
export function datasetScript(core: Core, version: string, place: string): string {
  const shared = {
    creator: { '@type': 'Organization', name: 'Flagged' },
    license: openGovernment.path,
    isAccessibleForFree: true,
    spatialCoverage: 'United Kingdom',
    dateModified: version,
  };
  const whole = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: datasetTitle,
    description:
      'Every published figure of offences against children that take place online, recorded by police, force by force and year by year, with its release and sources.',
    url: `${place}/data`,
    ...shared,
    distribution: [
      download('text/csv', `${place}/data/figures.csv`),
      download('application/json', `${place}/data/datapackage.json`),
    ],
    hasPart: [...core.measures.values()].map((measure) => {
      const { csv, json } = filesOf(measure, place);
      return {
        '@type': 'Dataset',
        name: `${measure.name}: offences recorded by police`,
        description: `${measure.counts} ${measure.caveat}`,
        url: `${place}/data?measure=${measure.slug}`,
        ...shared,
        distribution: [download('text/csv', csv), download('application/json', json)],
      };
    }),
  };
  const text = JSON.stringify(whole).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${text}</script>`;
}

function download(encodingFormat: string, contentUrl: string) {
  return { '@type': 'DataDownload', encodingFormat, contentUrl };
}
