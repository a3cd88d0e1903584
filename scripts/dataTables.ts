import { csvText, figuresCsv } from '../src/data/fileText.ts';
import type { JsonFiles } from '../src/data/jsonFiles.ts';
import { catalogueOf } from '../src/domain/catalogue.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { type FileSource, figureName } from '../src/domain/fileCells.ts';
import {
  type ColumnType,
  columnNames,
  type FileValue,
  fileColumns,
} from '../src/domain/fileColumns.ts';
import type { FileRow } from '../src/domain/fileRow.ts';
import { catalogueRows } from '../src/domain/fileRows.ts';
import type { MeasureSlug } from '../src/domain/measure.ts';

/** A column, as a table schema of the Frictionless Data standard describes it. */
export interface Field {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] };
}

/** A column whose cells name rows of another table. */
export interface ForeignKey {
  readonly field: string;
  readonly of: string;
}

/** A file of the data package. */
export interface DataTable {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly csv: string;
}

/** Everything published, whether or not it is the figure shown. */
export function everyRow(dataset: Dataset, measure: MeasureSlug | 'all'): FileRow[] {
  const all = { period: 'all', areas: [], region: 'all', sort: 'name' } as const;
  return catalogueRows(dataset, catalogueOf(dataset, { measure, ...all }), undefined);
}

export function dataTables(source: FileSource, files: JsonFiles): DataTable[] {
  const { dataset } = source;
  const rows = everyRow(dataset, 'all');
  return [
    figuresTable(source, rows),
    readTable(dataset, rows),
    quartersTable(files),
    residentsTable(files),
    ...namesOf(dataset),
    sourcesTable(files),
    correctionsTable(files),
  ];
}

function figuresTable(source: FileSource, rows: readonly FileRow[]): DataTable {
  return {
    name: 'figures',
    description:
      'Every published figure with its release, one in a row. Several releases may give one for the same area and period: shown says which the site shows.',
    fields: columnNames.map((name) => {
      const column = fileColumns[name];
      const { type, description } = column;
      const words = 'words' in column ? { constraints: { enum: column.words } } : {};
      return { name, type, description, ...words };
    }),
    primaryKey: ['figure'],
    foreignKeys: [
      { field: 'area_slug', of: 'areas' },
      { field: 'measure', of: 'measures' },
      { field: 'release', of: 'releases' },
    ],
    csv: figuresCsv(source, rows),
  };
}

/** A cell with several sources can be no foreign key: here each stands by itself. */
function readTable(dataset: Dataset, rows: readonly FileRow[]): DataTable {
  const read = rows.flatMap(({ reading }) =>
    reading ? reading.sources.map((source) => [figureName(dataset, reading), source]) : [],
  );
  return table('figures-sources', 'Which figure was read in which page, one in a row.', read, {
    fields: [
      required('figure', 'Short name of the figure.'),
      required('source', 'Short name of the page.'),
    ],
    primaryKey: ['figure', 'source'],
    foreignKeys: [
      { field: 'figure', of: 'figures' },
      { field: 'source', of: 'sources' },
    ],
  });
}

function quartersTable({ quarters }: JsonFiles): DataTable {
  const rows = quarters.flatMap(({ measure, quarters: times, areas }) =>
    areas.flatMap(({ area, counts }) =>
      counts.flatMap((count, at) => (count === null ? [] : [[measure, area, times[at], count]])),
    ),
  );
  return table('quarters', 'Counts by calendar quarter, of the official measures.', rows, {
    fields: [
      required('measure', 'What is counted.'),
      required('area_slug', 'Short name of the area.'),
      required('quarter', 'Quarter of a calendar year: 2017-Q4 is October to December.'),
      whole('value', 'Offences recorded by police; below zero where records were cancelled later.'),
    ],
    primaryKey: ['measure', 'area_slug', 'quarter'],
    foreignKeys: [
      { field: 'measure', of: 'measures' },
      { field: 'area_slug', of: 'areas' },
    ],
  });
}

function residentsTable({ core }: JsonFiles): DataTable {
  const rows = core.residents.map((one) => [
    ...[one.area, one.midYear, one['under-18'], one['all-ages']],
    ...[one.published, one.source],
  ]);
  return table('residents', 'Residents of a force in the middle of a year.', rows, {
    fields: [
      required('area_slug', 'Short name of the force.'),
      whole('year', 'The year for whose middle they were estimated.'),
      whole('under_18', 'Residents under 18.'),
      whole('all_ages', 'Residents of all ages.'),
      string('published', 'When the estimate was first published.'),
      required('source', 'The page it was read in.'),
    ],
    primaryKey: ['area_slug', 'year'],
    foreignKeys: [
      { field: 'area_slug', of: 'areas' },
      { field: 'source', of: 'sources' },
    ],
  });
}

/** What the short names of areas, measures and releases mean. */
function namesOf({ areas, measures, releases }: Dataset): DataTable[] {
  const places = [...areas.values()].map((one) => [
    one.slug,
    one.name,
    one.kind,
    one.code,
    one.region,
  ]);
  const counted = [...measures.values()].map((one) => [
    ...[one.slug, one.name, one.counts, one.legalBasis, one.geography, one.caveat],
    ...[one.isOfficial, one.residents],
  ]);
  const rounds = [...releases.values()].map((one) => [
    ...[one.slug, one.publisher, one.title, one.published, one.basis, one.coverage],
  ]);
  return [
    table('areas', 'Police forces, nations, and regions with a sum of their own.', places, {
      fields: [
        required('area_slug', 'Short name in addresses.'),
        required('name', 'Its name.'),
        required('kind', 'force, nation or region.'),
        string('gss_code', 'Code of the Office for National Statistics, where there is one.'),
        string('region', 'Where a force lies.'),
      ],
      primaryKey: ['area_slug'],
    }),
    table('measures', 'What is counted.', counted, {
      fields: [
        required('measure', 'Short name in addresses.'),
        required('name', 'Its name.'),
        string('counts', 'What is counted, in a sentence.'),
        string('legal_basis', 'The law that it rests on.'),
        string('geography', 'Where that law holds.'),
        string('caveat', 'What must be known of it.'),
        {
          name: 'official',
          type: 'boolean',
          description: 'Official statistics of the Home Office.',
        },
        string('residents', 'Whose number its rates are over: under-18 or all-ages.'),
      ],
      primaryKey: ['measure'],
    }),
    table('releases', 'Rounds and tables that figures were published in.', rounds, {
      fields: [
        required('release', 'Short name in addresses.'),
        required('publisher', 'Who published it.'),
        required('title', 'Its title.'),
        string('published', 'When: a day, a month, a year, or a financial year 2020-21.'),
        string('basis', 'How its figures came about; foi: answers to requests.'),
        string('coverage', 'Who is in it.'),
      ],
      primaryKey: ['release'],
    }),
  ];
}

function sourcesTable({ sources }: JsonFiles): DataTable {
  const rows = sources.map((one) => [
    ...[one.slug, one.publisher, one.title, one.url, one.published, one.kind],
  ]);
  return table('sources', 'Every page that a figure was read in.', rows, {
    fields: [
      required('source', 'Short name, as the column sources of figures.csv has it.'),
      required('publisher', 'Who published it.'),
      required('title', 'Its title, as printed.'),
      string('url', 'Its address; of some pages the host alone.'),
      string('published', 'When.'),
      string('kind', 'What kind of page it is.'),
    ],
    primaryKey: ['source'],
  });
}

function correctionsTable({ corrections }: JsonFiles): DataTable {
  const rows = corrections.map((one) => [
    ...[one.date, one.file, one.area, one.measure, one.period, one.release],
    ...[one.column, one.was, one.now, one.reason],
  ]);
  return table('corrections', 'What was changed after it was published, and why.', rows, {
    fields: [
      { name: 'date', type: 'date', description: 'The day of the change.' },
      string('file', 'The file of the project that was changed.'),
      string('area_slug', 'The area of the row, where it is one row.'),
      string('measure', 'Its measure, or what the row is called.'),
      string('period', 'Its period.'),
      string('release', 'Its release.'),
      string('column', 'The cell, or row for a whole row.'),
      string('was', 'What it held.'),
      string('now', 'What it holds.'),
      string('reason', 'Why.'),
    ],
  });
}

type Shape = Pick<DataTable, 'fields' | 'primaryKey' | 'foreignKeys'>;

function table(
  name: string,
  description: string,
  rows: readonly (readonly FileValue[])[],
  shape: Shape,
): DataTable {
  const names = shape.fields.map((field) => field.name);
  return { name, description, ...shape, csv: csvText(names, rows) };
}

function string(name: string, description: string): Field {
  return { name, type: 'string', description };
}

function whole(name: string, description: string): Field {
  return { name, type: 'integer', description };
}

function required(name: string, description: string): Field {
  return { ...string(name, description), constraints: { required: true } };
}
