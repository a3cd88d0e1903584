import { csvFormatRows, csvParseRows } from 'd3-dsv';

/** How many times over there are forces, years (with their quarters) and measures. */
export interface Mix {
  readonly forces: number;
  readonly years: number;
  readonly measures: number;
}

/** Every kind of growth at once; their product is the factor. */
export const mixes: ReadonlyMap<number, Mix> = new Map([
  [1, { forces: 1, years: 1, measures: 1 }],
  [10, { forces: 2, years: 5, measures: 1 }],
  [100, { forces: 4, years: 5, measures: 5 }],
  [1000, { forces: 10, years: 10, measures: 10 }],
]);

/** The files that name things, by what they hold. */
export interface Names {
  readonly areas: string;
  readonly otherNames: string;
  readonly tiles: string;
  readonly population: string;
  readonly measures: string;
}

/** One made-up repetition: every force again under another name, every year again further back. */
interface Copy {
  /** 0 for the real forces. */
  readonly force: number;
  readonly yearsBack: number;
}

type Cells = readonly string[];
type Change = (cells: Cells, copy: Copy) => Cells | undefined;

/** Longer than what was published, so that the years of two copies never meet. */
const span = 14;

/** Names of more forces and measures, and residents for more years. */
export function grownNames(names: Names, mix: Mix): Names {
  const places = copiesOf({ ...mix, years: 1 });
  const isForce = forcesIn(names.areas);
  return {
    areas: repeated(names.areas, places, forcesOnly(isForce, renamed)),
    otherNames: repeated(names.otherNames, places, forcesOnly(isForce, renamed)),
    tiles: repeated(names.tiles, places, forcesOnly(isForce, moved)),
    population: repeated(names.population, copiesOf(mix), forcesOnly(isForce, varied(earlier))),
    measures: repeated(names.measures, copiesOf({ ...mix, forces: mix.measures, years: 1 }), again),
  };
}

/**
 * The figures of one measure, always the same made-up ones. Sums for nations and regions are
 * repeated over the years only.
 */
export function grownFigures(text: string, { areas }: Names, mix: Mix): string {
  return repeated(text, copiesOf(mix), forcesOnly(forcesIn(areas), varied(earlier)));
}

/** The names under which a measure's figures appear: copies have the figures of the first. */
export function measureCopies(slug: string, { measures }: Mix): string[] {
  return Array.from({ length: measures }, (_, copy) => numbered(slug, copy, '-'));
}

function copiesOf({ forces, years }: Mix): Copy[] {
  return Array.from({ length: forces * years }, (_, at) => ({
    force: at % forces,
    yearsBack: Math.floor(at / forces) * span,
  }));
}

function forcesIn(areas: string): (slug: string) => boolean {
  const forces = csvParseRows(areas).flatMap(([slug, , kind]) => (kind === 'force' ? slug : []));
  const known = new Set(forces);
  return (slug) => known.has(slug);
}

function repeated(text: string, copies: readonly Copy[], change: Change): string {
  const [header = [], ...rows] = csvParseRows(text);
  const changed: string[][] = [];
  for (const copy of copies) {
    for (const cells of rows) {
      const made = change(cells, copy);
      if (made) changed.push([...made]);
    }
  }
  return csvFormatRows([header, ...changed]);
}

function forcesOnly(isForce: (slug: string) => boolean, change: Change): Change {
  return (cells, copy) => {
    const [area = '', ...rest] = cells;
    if (copy.force > 0 && !isForce(area)) return undefined;
    return change([numbered(area, copy.force, '-'), ...rest], copy);
  };
}

function numbered(text: string, copy: number, joint: string): string {
  return copy === 0 ? text : `${text}${joint}${copy + 1}`;
}

function renamed([slug = '', name = '', ...rest]: Cells, { force }: Copy): Cells {
  return [slug, numbered(name, force, ' '), ...rest];
}

/** A measure under another slug and other names. */
function again([slug = '', name = '', shortName = '', ...rest]: Cells, { force }: Copy): Cells {
  const names = [name, shortName].map((text) => numbered(text, force, ' '));
  return [numbered(slug, force, '-'), ...names, ...rest];
}

/** Copies of the tile map beside and below each other, five to a row. */
function moved([slug = '', column, row]: Cells, { force }: Copy): Cells {
  return [
    slug,
    String(Number(column) + 20 * (force % 5)),
    String(Number(row) + 20 * Math.floor(force / 5)),
  ];
}

/** `2015/16`, `2017-04/2018-09`, `2012-Q2` or `2017`, so many years before. */
function earlier([area = '', time = '', ...rest]: Cells, { yearsBack }: Copy): Cells {
  const start = /^(\d{4})\/\d\d$/.exec(time)?.[1];
  if (start === undefined) {
    return [area, time.replace(/\d{4}/g, (year) => String(Number(year) - yearsBack)), ...rest];
  }
  const year = Number(start) - yearsBack;
  return [area, `${year}/${String((year + 1) % 100).padStart(2, '0')}`, ...rest];
}

/** Other numbers for the made-up rows, from 80 to 120 per cent of the real ones; no chance in it. */
function varied(change: Change): Change {
  let turn = 0;
  return (cells, copy) => {
    const [area = '', time = '', value = '', ...rest] = change(cells, copy) ?? [];
    turn = (turn + 7919) % 401;
    const isReal = copy.force === 0 && copy.yearsBack === 0;
    if (isReal || value === '') return [area, time, value, ...rest];
    return [area, time, String(Math.round(Number(value) * (0.8 + turn / 1000))), ...rest];
  };
}
