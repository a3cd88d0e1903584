import { csvFormatRows, csvParseRows } from 'd3-dsv';
import type { Texts } from './texts.ts';

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

/**
 * The published figures about `factor` times over, always the same: places multiply faster than
 * years. Sums for nations and regions are repeated over the years only.
 */
export function grown(texts: Texts, factor: number): Texts {
  if (factor === 1) return texts;
  const years = factor < 100 ? 2 : 5;
  const forces = Math.round(factor / years);
  const all = copiesOf(forces, years);
  const places = copiesOf(forces, 1);
  const isForce = forcesIn(texts.core.areas);
  const repeat = (text: string, copies: readonly Copy[], change: Change) =>
    repeated(text, copies, (cells, copy) => {
      const [area = '', ...rest] = cells;
      if (copy.force > 0 && !isForce(area)) return undefined;
      return change([again(area, copy, '-'), ...rest], copy);
    });
  const figures = (text: string) => repeat(text, all, varied(earlier));
  return {
    ...texts,
    core: {
      ...texts.core,
      areas: repeat(texts.core.areas, places, renamed),
      otherNames: repeat(texts.core.otherNames, places, renamed),
      tiles: repeat(texts.core.tiles, places, moved),
      population: repeat(texts.core.population, all, varied(earlier)),
    },
    observations: new Map([...texts.observations].map(([slug, text]) => [slug, figures(text)])),
    quarterly: new Map([...texts.quarterly].map(([slug, text]) => [slug, figures(text)])),
  };
}

function copiesOf(forces: number, years: number): Copy[] {
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
  const changed = copies.flatMap((copy) => rows.flatMap((cells) => [change(cells, copy) ?? []]));
  return csvFormatRows([header, ...changed.filter((cells) => cells.length > 0)].map(mutable));
}

function mutable(cells: Cells): string[] {
  return [...cells];
}

function again(text: string, { force }: Copy, joint: string): string {
  return force === 0 ? text : `${text}${joint}${force + 1}`;
}

function renamed([slug = '', name = '', ...rest]: Cells, copy: Copy): Cells {
  return [slug, again(name, copy, ' '), ...rest];
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
