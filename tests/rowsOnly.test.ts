import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { csvFormatRow, csvParseRows } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataFiles, lockFile, unsaidChanges } from '../scripts/lock.mjs';
import { readPublished } from '../scripts/published.ts';
import { checkFiles } from '../src/data/checks.ts';
import { problemWords } from '../src/data/rows.ts';
import { buildSite, run } from './support/buildSite.ts';

/** A copy of the project to which rows are added: of data, and of nothing else. */
const copy = 'test-results/rows-only';
const copied = [
  'src',
  'scripts',
  'public',
  'index.html',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
  'LICENSE',
  'README.md',
  'docs',
  'tests',
];

/** What is said of the published rows in tests: how they go together. */
const contract = [
  'tests/published.test.ts',
  'tests/corrections.test.ts',
  'tests/domain/real.test.ts',
];

/** Pages are rendered while others use the machine. */
const patience = 300_000;

/** By the name of their columns; what is not named is empty. */
const rows: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  'measures.csv': [
    {
      measure: 'livestreamed-abuse',
      name: 'Livestreamed abuse',
      short_name: 'Livestreams',
      group: 'online',
      unit: 'offences',
      counts: 'Offences that were streamed live.',
      geography: 'United Kingdom',
      official: 'no',
      residents: 'all-ages',
      in_force_from: '2021-04-05',
      in_force_in: 'England; Wales',
      break_at: '2023-04',
      break_name: 'counted anew from April 2023',
      class: 'obscene-publications',
      headline: '9',
      recorded: 'as livestreamed abuse',
      context: 'livestream-survey',
      tells: 'How many offences were streamed live.',
      cannot: 'It cannot say who watched.',
      missing: 'Streams that nobody reported.',
    },
  ],
  'releases.csv': [
    {
      release: 'foi-2027-01',
      publisher: 'Child Watch',
      title: 'Streams of five years',
      published: '2027-01-15',
      basis: 'foi',
    },
    {
      release: 'home-office-2027-04',
      publisher: 'Home Office',
      title: 'Tables with one more year',
      published: '2027-04-22',
      basis: 'official statistics',
    },
  ],
  'sources.csv': [
    {
      source: 'northern-echo-2027-01',
      publisher: 'Northern Echo',
      title: 'Streams counted',
      url: 'https://echo.example/streams',
      published: '2027-01-15',
      kind: 'news',
    },
  ],
  'observations/livestreamed-abuse.csv': [
    figure('kent', '2021/22', '31'),
    figure('kent', '2022/23', '37'),
    figure('kent', '2023/24', '52'),
    figure('kent', '2024/25', '61'),
    { ...figure('surrey', '2024/25', ''), qualifier: 'not-supplied' },
    { ...figure('england-and-wales', '2024/25', '2345'), coverage: '42' },
  ],
  'observations/sexual-communication-with-a-child.csv': [figure('kent', '2024/25', '212')],
  // The newest year of one force alone, with the quarter that completes it.
  'observations/sexual-grooming.csv': [
    { ...figure('kent', '2025/26', '387'), release: 'home-office-2027-04' },
  ],
  'quarterly/sexual-grooming.csv': [{ area: 'kent', quarter: '2026-Q1', value: '100' }],
  'breakdowns.csv': [
    {
      ...figure('kent', '2024/25', '40'),
      measure: 'livestreamed-abuse',
      dimension: 'platform',
      category: 'Streamer',
      unit: 'offences',
    },
  ],
  'topics.csv': [{ topic: 'livestream-survey', kind: 'survey', name: 'Adults who saw a stream' }],
  'context.csv': [
    { ...figure('uk', '2024/25', '3.5'), topic: 'livestream-survey', unit: 'percent' },
  ],
  'claims.csv': [
    {
      claim: 'kent-61-streams',
      said_on: '2027-01-15',
      publisher: 'Northern Echo',
      source: 'northern-echo-2027-01',
      says: 'Kent counted 61 streams.',
      check: 'value',
      area: 'kent',
      measure: 'livestreamed-abuse',
      periods: '2024/25',
      release: 'foi-2027-01',
      published: '61',
    },
  ],
  'events.csv': [
    {
      date: '2023-04-01',
      title: 'Streams are counted anew',
      detail: 'A new way of counting.',
      applies_to: 'livestreamed-abuse',
    },
  ],
  'helplines.csv': [
    {
      helpline: 'stream-line',
      name: 'Streamline',
      for: 'Children who were streamed',
      text: '07000 000001',
      nations: 'UK',
      needs: 'child',
      owner: 'Streamline',
      checked_on: '2027-01-10',
    },
  ],
  'corrections.csv': [
    {
      date: '2027-01-20',
      file: 'observations/livestreamed-abuse.csv',
      area: 'kent',
      measure: 'livestreamed-abuse',
      period: '2024/25',
      release: 'foi-2027-01',
      column: 'value',
      was: '16',
      now: '61',
      reason: 'Two digits had changed places.',
    },
  ],
};

function figure(area: string, period: string, value: string): Readonly<Record<string, string>> {
  const read = { release: 'foi-2027-01', sources: 'northern-echo-2027-01' };
  return { area, period, value, qualifier: 'exact', standing: 'published', ...read };
}

beforeAll(() => {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const path of copied) cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  for (const [file, added] of Object.entries(rows)) add(join(copy, 'src/data', file), added);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** A measure that is new has a file that is new, with the columns of the others. */
function add(path: string, added: readonly Readonly<Record<string, string>>[]): void {
  const [columns = []] = csvParseRows(readFileSync(existing(path), 'utf8'));
  if (existing(path) !== path) writeFileSync(path, `${csvFormatRow(columns)}\n`);
  for (const row of added) {
    const unknown = Object.keys(row).filter((name) => !columns.includes(name));
    // One row serves several files, which have no use for all of it.
    expect(unknown.filter((name) => !['standing', 'release'].includes(name))).toEqual([]);
    appendFileSync(path, `${csvFormatRow(columns.map((name) => row[name] ?? ''))}\n`);
  }
}

function existing(path: string): string {
  return path.endsWith('livestreamed-abuse.csv')
    ? join(dirname(path), 'sexual-grooming.csv')
    : path;
}

test('A measure with a break, a release and all else that it brings are rows that fit the others.', () => {
  expect(checkFiles(readPublished(copy)).map(problemWords)).toEqual([]);
});

test('Rows that are added are no change of those that were published.', () => {
  expect(unsaidChanges(readFileSync(lockFile, 'utf8'), dataFiles(copy))).toEqual([]);
});

test(
  'The tests of the published rows hold for them as they stand.',
  () => run('vitest/vitest.mjs', ['run', '--reporter=dot', ...contract], copy),
  patience,
);

describe('the site built from them', () => {
  beforeAll(() => buildSite({ from: copy, to: 'dist', mode: 'unpainted' }), patience);

  test.each([
    ['', 'Livestreams'],
    ['', '2,345'],
    ['forces/kent', '387'],
    ['forces/kent', 'Livestreamed abuse'],
    ['forces/surrey', 'Livestreamed abuse'],
    ['method', 'Offences that were streamed live.'],
    ['method', 'Adults who saw a stream'],
    ['releases', 'Streams of five years'],
    ['releases/foi-2027-01', 'Northern Echo'],
    ['sources/northern-echo-2027-01', 'Streams counted'],
    ['claims', 'Kent counted 61 streams.'],
    ['corrections', 'Two digits had changed places.'],
    ['help', 'sms:07000000001'],
    ['help', 'Streamline'],
  ])('/%s has “%s”', (page, words) => {
    expect(readFileSync(join(copy, 'dist', page, 'index.html'), 'utf8')).toContain(words);
  });

  test('has the correction in its feed', () => {
    const feed = readFileSync(join(copy, 'dist/corrections.xml'), 'utf8');
    expect(feed).toContain('Value: was 16; now 61. Two digits had changed places.');
  });
});
