import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../src/data/neighbours.ts';
import type { AreaSlug } from '../../src/domain/area.ts';
import type { Outline } from '../../src/domain/outline.ts';

const outline = (d: string): Outline => ({ d, x: 0, y: 0, box: [0, 0, 1, 1] });

/** Two squares side by side, a third that touches the second at a corner only, and an island. */
const areas = new Map(
  Object.entries({
    westshire: outline('M0,0L1,0L1,1L0,1Z'),
    eastshire: outline('M1,0L2,0L2,1L1,1ZM8,8L9,8L9,9Z'),
    cornershire: outline('M2,1L3,1L3,2L2,2Z'),
    island: outline('M5,5L6,5L6,6Z'),
  }).map(([slug, one]) => [slug as AreaSlug, one]),
);

describe('forces that share a border', () => {
  const neighbours = neighboursOf({ viewBox: '', inset: [0, 0, 1, 1], areas });

  it('have a piece of line in common', () => {
    expect(neighbours.get('westshire' as AreaSlug)).toEqual(['eastshire']);
    expect(neighbours.get('eastshire' as AreaSlug)).toEqual(['westshire']);
  });

  it('are not those that only touch at a corner, nor islands', () => {
    expect(neighbours.get('cornershire' as AreaSlug)).toEqual([]);
    expect(neighbours.get('island' as AreaSlug)).toEqual([]);
  });
});
