import { readFileSync } from 'node:fs';

/**
 * The CSV files, read in the plainest way there is. Nothing in this folder shares code with `src`: it
 * works the same answers out a second time, so that both would have to be wrong in the same way.
 */
export type Line = Readonly<Record<string, string>>;

function linesOf(file: string): Line[] {
  const [head = [], ...rows] = cellsOf(readFileSync(`src/data/${file}`, 'utf8'));
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
    } else cell += sign;
  }
  return rows.filter(({ length }) => length > 1);
}

export const measures = linesOf('measures.csv');
export const areas = linesOf('areas.csv');
export const releases = new Map(linesOf('releases.csv').map((one) => [one.release, one]));
export const sources = new Map(linesOf('sources.csv').map((one) => [one.source, one]));
export const population = linesOf('population.csv');

export const forces = areas.filter(({ kind }) => kind === 'force');
const otherNations = ['Scotland', 'Northern Ireland', 'Crown dependencies'];
/** The 43 that police a territory of England or Wales, and those with British Transport Police. */
export const inEnglandAndWales = forces.filter(({ region = '' }) => !otherNations.includes(region));
export const territorial = inEnglandAndWales.filter(({ region }) => region !== 'National');

const figures = new Map<string, Line[]>();
for (const { measure = '' } of measures) {
  for (const line of linesOf(`observations/${measure}.csv`)) {
    const key = `${measure} ${line.area} ${line.period}`;
    figures.set(key, [...(figures.get(key) ?? []), { ...line, measure }]);
  }
}

/** Everything published for one measure, area and period, in the order of the file. */
export function published(measure: string, area: string, period: string): Line[] {
  return figures.get(`${measure} ${area} ${period}`) ?? [];
}

/** The financial years from the first to the last for which anything of the measure was published. */
export function yearsOf(measure: string): string[] {
  const starts = [...figures.keys()]
    .map((key) => key.split(' '))
    .filter(([slug, , period = '']) => slug === measure && /^\d{4}\/\d{2}$/.test(period))
    .map(([, , period = '']) => Number(period.slice(0, 4)));
  const first = Math.min(...starts);
  return Array.from({ length: Math.max(...starts) - first + 1 }, (_, at) => yearNamed(first + at));
}

export function yearNamed(start: number): string {
  return `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
}

export function measureLine(measure: string): Line {
  return measures.find((one) => one.measure === measure) ?? {};
}
