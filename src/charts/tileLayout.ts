import type { AreaSlug } from '../domain/area.ts';
import type { Tile } from '../domain/dataset.ts';
import type { Place } from './mapKeys.ts';

const pitch = 60;
const side = 56;
/** Radius of the circle of the largest count. */
const largestCircle = side / 2 - 2;

interface TileLayout {
  readonly places: readonly Place<AreaSlug>[];
  readonly viewBox: string;
}

/** Where every tile stands, for moving between them, and the frame around them all. */
export function laidOut(tiles: ReadonlyMap<AreaSlug, Tile>): TileLayout {
  let [columns, rows] = [0, 0];
  for (const { column, row } of tiles.values()) {
    columns = Math.max(columns, column + 1);
    rows = Math.max(rows, row + 1);
  }
  return {
    places: [...tiles].map(([key, { column, row }]) => ({ key, x: column, y: row })),
    viewBox: `-2 -2 ${columns * pitch} ${rows * pitch}`,
  };
}

/** The upper left corner of a tile, and its side. */
export function placeOf({ column, row }: Tile) {
  return { x: column * pitch, y: row * pitch, side };
}

/** Areas of circles, not their widths, are in proportion to counts. */
export function radiusOf(count: number, largest: number): number {
  return largestCircle * Math.sqrt(Math.max(0, count) / Math.max(1, largest));
}

/** Names of more letters are drawn to fit the tile, whatever typeface the reader has. */
const mostLetters = 7;

export function fitted(name: string) {
  if (name.length <= mostLetters) return {};
  return { textLength: side - 8, lengthAdjust: 'spacingAndGlyphs' } as const;
}
