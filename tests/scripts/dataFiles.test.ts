import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Package } from 'datapackage';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type BuiltFile, dataFiles } from '../../scripts/dataFiles.ts';
import { datasetScript } from '../../scripts/jsonLd.ts';
import { readPublished } from '../../scripts/published.ts';
import { jsonFiles } from '../../src/data/write.ts';
import { readCsv } from '../support/readFile.ts';
import { core } from '../support/realDataset.ts';

const place = 'https://example.org/flagged';
const published = jsonFiles(readPublished('.'));
const files = new Map(
  dataFiles(published, place).map(({ fileName, source }: BuiltFile) => [fileName, source]),
);
const textOf = (name: string) => files.get(`data/${name}`) ?? '';

describe('the data package, read by its own project’s validator', () => {
  const folder = mkdtempSync(join(tmpdir(), 'flagged-package-'));
  let read: Package;

  beforeAll(async () => {
    for (const [name, text] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    read = await Package.load(join(folder, 'data/datapackage.json'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is valid', () => {
    expect(read.errors.map(({ message }) => message)).toEqual([]);
    expect(read.valid).toBe(true);
  });

  test('every cell is what the schema says, and every short name exists', async () => {
    const sizes: Record<string, number> = {};
    for (const resource of read.resources) {
      sizes[resource.name] = (await resource.read({ relations: true })).length;
    }
    const { areas, measures, releases, residents } = published.core;
    const figures = published.figures.flatMap((one) => one.figures);
    const readings = figures.flatMap((one) => one.sources);
    expect(sizes).toMatchObject({
      ...{ areas: areas.length, measures: measures.length, releases: releases.length },
      ...{ residents: residents.length, figures: figures.length },
      ...{ sources: published.sources.length, corrections: published.corrections.length },
    });
    expect(sizes['figures-sources']).toBe(readings.length);
    expect(sizes.quarters).toBeGreaterThan(10_000);
  });

  test.each([
    ['figure', 'no-such-figure,aol-pa-2020-01-met-images'],
    ['source', 'no-such-source'],
  ])('a %s that nothing is known of would be found', async (of, line) => {
    const name = 'figures-sources';
    const [first = '', second = ''] = textOf(`${name}.csv`).split('\r\n');
    const cell = of === 'figure' ? line : `${second.split(',')[0]},${line}`;
    const path = join(folder, `data/${name}.csv`);
    onTestFinished(() => writeFileSync(path, textOf(`${name}.csv`)));
    writeFileSync(path, `${first}\r\n${cell}\r\n`);
    const table = read.resources.find((resource) => resource.name === name);
    await expect(table?.read({ relations: true })).rejects.toThrow(/foreign key/i);
  });

  test('names its version, licence, sources and changes', () => {
    const descriptor = JSON.parse(textOf('datapackage.json'));
    expect(descriptor.version).toMatch(/^\d{4}\.\d\d\.\d\d$/);
    expect(descriptor.licenses).toMatchObject([{ name: 'OGL-UK-3.0' }]);
    expect(descriptor.sources).toHaveLength(published.core.releases.length);
    expect(descriptor.changelog).toHaveLength(published.corrections.length);
  });
});

test('the list of it all leads to files that are there', () => {
  const index = JSON.parse(textOf('index.json'));
  const named: string[] = [
    ...[index.data_package, index.figures],
    ...index.measures.flatMap(({ csv, json }: { csv: string; json: string }) => [csv, json]),
  ];
  expect(named).toHaveLength(2 + 2 * core.measures.size);
  expect(named.filter((address) => !files.has(address.slice(place.length + 1)))).toEqual([]);
  expect(index.areas).toHaveLength(core.areas.size);
  expect(index.releases).toHaveLength(core.releases.size);
});

test('each measure has its own rows of the file of everything, as CSV and as JSON', () => {
  const all = readCsv(textOf('figures.csv'));
  for (const { slug } of core.measures.values()) {
    const lines = readCsv(textOf(`measures/${slug}.csv`));
    const own = all.filter(({ measure }) => measure === slug);
    expect(lines).toHaveLength(own.length);
    expect(lines.map(({ address, ...line }) => line)).toEqual(
      own.map(({ address, ...line }) => line),
    );
    const { rows } = JSON.parse(textOf(`measures/${slug}.json`));
    expect(rows.map(({ value }: { value: number | null }) => String(value ?? ''))).toEqual(
      lines.map(({ value }) => value),
    );
  }
});

test('a search engine reads a dataset, with one for each measure, and nothing that ends the script', () => {
  const script = datasetScript(core, '2026-11-30', place);
  const [, text = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(script) ?? [];
  expect(text).not.toContain('<');
  const data = JSON.parse(text);
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    url: `${place}/data`,
  });
  expect(data.hasPart).toHaveLength(core.measures.size);
});
