import { coreOf } from '../src/data/coreOf.ts';
import { byteOrderMark, figuresCsv, figuresJson } from '../src/data/fileText.ts';
import type { JsonFiles } from '../src/data/jsonFiles.ts';
import { datasetOf } from '../src/data/revive.ts';
import { versionOf } from '../src/domain/correction.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import type { FileSource } from '../src/domain/fileCells.ts';
import type { Measure } from '../src/domain/measure.ts';
import { dataPackage } from './dataPackage.ts';
import { dataTables, everyRow } from './dataTables.ts';

/** A file of the site, and what is in it. */
export interface BuiltFile {
  readonly fileName: string;
  readonly source: string;
}

/**
 * What programs fetch, at addresses that stay: the data package, each measure by itself, and a list
 * of it all.
 *
 * @param place where the site stands, as `https://example.org/flagged`; `''` where nobody said
 */
export function dataFiles(files: JsonFiles, place: string): BuiltFile[] {
  const dataset = datasetOf(coreOf(files.core), files.figures);
  const { corrections } = files;
  const made = versionOf(dataset, corrections);
  const sourceAt = (address: string): FileSource => ({
    ...{ dataset, corrections, made, address: place + address, asOf: undefined },
  });
  const tables = dataTables(sourceAt('/data'), files);
  return [
    ...tables.map(({ name, csv }) => ({ fileName: `data/${name}.csv`, source: csv })),
    ...[...dataset.measures.values()].flatMap(({ slug }) => {
      const source = sourceAt(`/data?measure=${slug}`);
      const rows = everyRow(dataset, slug);
      const fileName = `data/measures/${slug}`;
      return [
        { fileName: `${fileName}.csv`, source: byteOrderMark + figuresCsv(source, rows) },
        { fileName: `${fileName}.json`, source: figuresJson(source, rows) },
      ];
    }),
    json('data/datapackage.json', dataPackage(dataset, tables, { made, corrections, place })),
    json('data/index.json', indexOf(dataset, made, place)),
  ];
}

/** Every measure, area and release, with the addresses of its files and its page. */
function indexOf({ measures, areas, releases }: Dataset, version: string, place: string) {
  return {
    title: 'Flagged: offences against children that take place online, recorded by police',
    version,
    data_package: `${place}/data/datapackage.json`,
    figures: `${place}/data/figures.csv`,
    documentation: `${place}/data`,
    measures: [...measures.values()].map((measure) => ({
      ...{ slug: measure.slug, name: measure.name, counts: measure.counts },
      ...filesOf(measure, place),
      page: `${place}/data?measure=${measure.slug}`,
    })),
    areas: [...areas.values()].map(({ slug, name, kind, code }) => ({
      ...{ slug, name, kind, gss_code: code || null },
      page: kind === 'force' ? `${place}/forces/${slug}` : null,
    })),
    releases: [...releases.values()].map(({ slug, publisher, title, published }) => ({
      ...{ slug, publisher, title, published: published || null },
      page: `${place}/releases/${slug}`,
    })),
  };
}

/** Where all figures of one measure are, and stay. */
export function filesOf({ slug }: Pick<Measure, 'slug'>, place: string) {
  const file = `${place}/data/measures/${slug}`;
  return { csv: `${file}.csv`, json: `${file}.json` };
}

function json(fileName: string, content: unknown): BuiltFile {
  return { fileName, source: `${JSON.stringify(content, null, 1)}\n` };
}
