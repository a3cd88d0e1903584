import type { Correction } from '../src/domain/correction.ts';
import { changedWords, correctedKind, correctedSubject } from '../src/domain/correctionWords.ts';
import type { Core } from '../src/domain/dataset.ts';
import { licenceWords } from '../src/domain/fileCells.ts';
import type { DataTable, ForeignKey } from './dataTables.ts';

export const datasetTitle =
  'Offences against children that take place online, recorded by police in the United Kingdom';

export const openGovernment = {
  name: 'OGL-UK-3.0',
  title: 'Open Government Licence v3.0',
  path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};

interface PackageOf {
  readonly made: string;
  readonly corrections: readonly Correction[];
  readonly place: string;
}

/** The descriptor of all tables, by the Data Package standard of Frictionless Data. */
export function dataPackage(core: Core, tables: readonly DataTable[], of: PackageOf) {
  const { made, corrections, place } = of;
  return {
    profile: 'tabular-data-package',
    name: 'flagged',
    title: datasetTitle,
    description: `Every published figure, force by force and year by year, with its release and the pages it was read in. Recorded offences reflect recording practice as well as abuse. ${licenceWords}.`,
    ...(place ? { homepage: `${place}/data` } : {}),
    version: made.replaceAll('-', '.'),
    created: `${made}T00:00:00Z`,
    licenses: [openGovernment],
    sources: [...core.releases.values()].map(({ publisher, title, published }) => ({
      title: [`${publisher}: ${title}`, published].filter(Boolean).join(', '),
    })),
    contributors: [{ title: 'Flagged', role: 'publisher' }],
    changelog: corrections.map((one) => ({
      date: one.date,
      title: [correctedKind(one), correctedSubject(core, one)].filter(Boolean).join(': '),
      description: [changedWords(core, one), one.reason].filter(Boolean).join(' '),
    })),
    resources: tables.map(resourceOf),
  };
}

function resourceOf({ name, description, fields, primaryKey, foreignKeys, csv }: DataTable) {
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(csv).length,
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: {
      fields,
      missingValues: [''],
      ...(primaryKey ? { primaryKey } : {}),
      ...(foreignKeys ? { foreignKeys: foreignKeys.map(referenceOf) } : {}),
    },
  };
}

function referenceOf({ field, of }: ForeignKey) {
  return { fields: field, reference: { resource: of, fields: field } };
}
