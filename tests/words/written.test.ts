import { readdirSync, readFileSync } from 'node:fs';
import { csvParseRows } from 'd3-dsv';
import { expect, test } from 'vitest';
import { robots } from '../../scripts/addresses.ts';
import { readPublished } from '../../scripts/published.ts';
import { honest, saidIn } from './neverSaid.ts';
import { shownStrings } from './shownStrings.ts';

/** A text that a reader can come to see, and where it is written. */
interface Written {
  readonly where: string;
  readonly text: string;
}

/** Titles and names are other people's words: titles are shown in quotation marks, and Soar is a river. */
const quoted = [
  'sources.csv title',
  'sources.csv url',
  'events.csv url',
  'helplines.csv url',
  'places.csv place',
];

const ours = [
  ...inCode(),
  ...inData(),
  ...inFile('index.html'),
  { where: 'robots.txt', text: robots('https://flagged.test') },
];

function inCode(): Written[] {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const paths = names.filter((name) => /\.tsx?$/.test(name)).map((name) => `src/${name}`);
  return [...paths, 'scripts/exit.js'].flatMap((path) =>
    shownStrings(path, readFileSync(path, 'utf8')).map(({ line, text }) => ({
      where: `${path}:${line}`,
      text,
    })),
  );
}

/** Every cell of every file of figures, each different text once. */
function inData(): Written[] {
  return [...readPublished('.')].flatMap(([path, text]) =>
    path.endsWith('.csv') ? cellsOf(path, text) : [],
  );
}

function cellsOf(path: string, text: string): Written[] {
  const [header = [], ...rows] = csvParseRows(text);
  const file = path.replace('src/data/', '');
  return header.flatMap((column, at) => {
    if (quoted.includes(`${file} ${column}`)) return [];
    const texts = new Set(rows.map((cells) => cells[at] ?? ''));
    return [...texts].map((cell) => ({ where: `${path}, column "${column}"`, text: cell }));
  });
}

function inFile(path: string): Written[] {
  return [{ where: path, text: readFileSync(path, 'utf8') }];
}

test('Code, data files and the page itself are all read.', () => {
  const count = (start: string) => ours.filter(({ where }) => where.startsWith(start)).length;
  expect(count('src/')).toBeGreaterThan(10_000);
  for (const start of ['src/content/', 'src/app/', 'src/pages/', 'src/charts/', 'src/safety/']) {
    expect(count(start), start).toBeGreaterThan(5);
  }
  for (const column of [
    'observations/rape-of-a-child.csv, column "note"',
    'claims.csv, column "says"',
    'releases.csv, column "title"',
    'context.csv, column "note"',
    'sources.csv, column "publisher"',
    'helplines.csv, column "note"',
  ]) {
    expect(count(`src/data/${column}`), column).toBeGreaterThan(0);
  }
});

test('Nothing that this site writes has a word it never says.', () => {
  const found = ours.flatMap(({ where, text }) => saidIn(text).map((said) => `${where}: ${said}`));
  expect(found).toEqual([]);
});

test('Each phrase that is allowed is written somewhere.', () => {
  const all = ours.map(({ text }) => text.toLowerCase()).join('\n');
  const idle = honest.filter(({ phrase }) => !all.includes(phrase));
  expect(idle.map(({ phrase }) => phrase)).toEqual([]);
});

test('Only titles of sources may say more, and they do: the words are looked for in earnest.', () => {
  const [[, ...rows], column] = [csvParseRows(readFileSync('src/data/sources.csv', 'utf8')), 2];
  const titles = rows.flatMap((cells) => saidIn(cells[column] ?? ''));
  expect(titles.length).toBeGreaterThan(20);
});
