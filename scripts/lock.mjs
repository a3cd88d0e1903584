// @ts-check
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3-dsv';

/**
 * `figures.lock` remembers every published figure, so that none changes without a row in
 * corrections.csv. `npm run lock` writes it again, once figures and corrections are published.
 */
export const lockFile = 'src/data/figures.lock';

/** What names a row of a file, and what must not change in it unsaid. */
const kinds = [
  {
    file: /^observations\/[^/]+\.csv$/,
    keys: ['area', 'period', 'release'],
    values: ['value', 'qualifier', 'coverage', 'standing'],
  },
  {
    file: /^breakdowns\.csv$/,
    keys: ['area', 'measure', 'period', 'dimension', 'category', 'unit', 'release'],
    values: ['value', 'qualifier'],
  },
  {
    file: /^context\.csv$/,
    keys: ['area', 'topic', 'period'],
    values: ['value', 'unit', 'qualifier', 'coverage'],
  },
  { file: /^population\.csv$/, keys: ['area', 'mid_year'], values: ['under_18', 'all_ages'] },
];

/**
 * @typedef {object} Locked
 * @property {string} file below src/data
 * @property {string[]} keys
 * @property {string[]} values more than one where a release printed several
 */

/**
 * @param {ReadonlyMap<string, string>} files texts by their path below src/data
 * @returns {Locked[]}
 */
function figuresIn(files) {
  return [...files].flatMap(([file, text]) => {
    const kind = kinds.find((one) => one.file.test(file));
    if (!kind) return [];
    /** @type {Map<string, Locked>} */
    const found = new Map();
    for (const row of csvParse(text)) {
      const keys = kind.keys.map((key) => row[key] ?? '');
      const value = kind.values.map((name) => row[name]).filter(Boolean);
      const locked = found.get(keys.join('|')) ?? { file, keys, values: [] };
      locked.values = [...locked.values, value.join(' ')].sort();
      found.set(keys.join('|'), locked);
    }
    return [...found.values()];
  });
}

/** @param {ReadonlyMap<string, string>} files */
function correctionsIn(files) {
  return csvParse(files.get('corrections.csv') ?? '');
}

/**
 * The text of the lock: how many corrections there were, then each file with its figures.
 *
 * @param {ReadonlyMap<string, string>} files
 */
export function lockOf(files) {
  const lines = [`corrections: ${correctionsIn(files).length}`];
  let last = '';
  for (const { file, keys, values } of figuresIn(files)) {
    if (file !== last) lines.push(`${file}:`);
    last = file;
    lines.push(`${keys.join('|')} = ${values.join('; ')}`);
  }
  return `${lines.join('\n')}\n`;
}

/**
 * Figures that are no longer as the lock has them, where no correction made since then says so.
 * New figures are no change.
 *
 * @param {string} lock
 * @param {ReadonlyMap<string, string>} files
 * @returns {string[]} a sentence each
 */
export function unsaidChanges(lock, files) {
  const [first = '', ...lines] = lock.trimEnd().split('\n');
  const later = correctionsIn(files).slice(Number(first.replace('corrections: ', '')));
  const now = new Map(
    figuresIn(files).map(({ file, keys, values }) => [
      `${file}: ${keys.join('|')}`,
      values.join('; '),
    ]),
  );
  let file = '';
  /** @type {string[]} */
  const changes = [];
  for (const line of lines) {
    const [name = '', was] = line.split(' = ');
    if (was === undefined) {
      file = name.slice(0, -1);
      continue;
    }
    const is = now.get(`${file}: ${name}`);
    if (is === was || later.some((one) => isAbout(one, file, name.split('|')))) continue;
    const change = is === undefined ? 'is gone' : `is now ${is}`;
    changes.push(
      `${file}: ${name} was ${was} and ${change}. Add a row to corrections.csv, or put it back.`,
    );
  }
  return changes;
}

/**
 * What a correction leaves empty it is about all of: a revised table needs one row.
 *
 * @param {Record<string, string>} correction
 * @param {string} file
 * @param {string[]} keys
 */
function isAbout(correction, file, keys) {
  const { area = '', measure = '', period = '', release = '', column, was = '' } = correction;
  if (correction.file !== file || !(area || measure || period || release)) return false;
  const ofMeasure = file === `observations/${measure}.csv` || keys.includes(measure);
  const wasReleased = column === 'release' ? was : release;
  return (
    (area === '' || keys.includes(area)) &&
    (measure === '' || ofMeasure) &&
    (period === '' || keys.includes(period)) &&
    (release === '' || keys.includes(release) || keys.includes(wasReleased))
  );
}

/**
 * @param {string} folder of the project
 * @returns {Map<string, string>} texts by their path below src/data
 */
export function dataFiles(folder) {
  const names = readdirSync(`${folder}/src/data`, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.csv'))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(`${folder}/src/data/${name}`, 'utf8')]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(lockFile, lockOf(dataFiles('.')));
  console.info(`${lockFile} holds the figures as they are.`);
}
