import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dot, dotsPlan } from '../../src/charts/dotsPlan.ts';
import type { AreaSlug } from '../../src/domain/area.ts';

const dot = (name: string, value: number): Dot => ({ area: name as AreaSlug, name, value });

const question = (dots: readonly Dot[], named: readonly AreaSlug[] = []) => ({
  dots,
  named,
  middle: undefined,
  nationalRate: undefined,
  words: (value: number) => value.toFixed(1),
});

describe('every force on one axis', () => {
  it('puts a dot where its value is, and equal values beside each other', () => {
    const plan = dotsPlan(
      question([dot('Northshire', 4), dot('Eastshire', 4), dot('Wold', 8)]),
      600,
    );
    const [east, north, wold] = plan.placed;
    expect(plan.placed.map((one) => one.dot.name)).toEqual(['Eastshire', 'Northshire', 'Wold']);
    expect(east?.x).toBe(plan.x(4));
    expect(north?.x).toBe(plan.x(4));
    expect(wold?.x).toBe(plan.x(8));
    expect(Math.abs((east?.y ?? 0) - (north?.y ?? 0))).toBeGreaterThanOrEqual(2 * plan.radius);
  });

  it('never lets two dots hide each other, whatever the values', () => {
    const values = fc.array(
      fc.integer({ min: 0, max: 500 }).map((tenths) => tenths / 10),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(values, fc.constantFrom(340, 671, 1190), (all, width) => {
        const dots = all.map((value, at) => dot(`force ${at}`, value));
        const { placed, radius, top, bottom } = dotsPlan(question(dots), width);
        expect(placed).toHaveLength(dots.length);
        for (const [at, one] of placed.entries()) {
          expect(one.y - radius).toBeGreaterThanOrEqual(top);
          expect(one.y + radius).toBeLessThanOrEqual(bottom);
          for (const other of placed.slice(at + 1)) {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(2 * radius);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shades the middle half and draws the nationalRate at its value', () => {
    const plan = dotsPlan(
      {
        ...question([dot('Northshire', 2), dot('Wold', 10)]),
        middle: [3, 7],
        nationalRate: { value: 5, words: 'All forces 5.0' },
      },
      600,
    );
    expect(plan.middle).toEqual([plan.x(3), plan.x(7)]);
    expect(plan.nationalRate).toEqual({ x: plan.x(5), words: 'All forces 5.0' });
  });

  it('names the chosen forces in rows, so that no two names touch', () => {
    const dots = [dot('Northshire', 4), dot('Eastshire', 4.1), dot('Wold', 30)];
    const { labels, top } = dotsPlan(
      question(dots, ['Northshire', 'Eastshire', 'Wold'] as AreaSlug[]),
      600,
    );
    const [north, east, wold] = labels;
    expect(labels.map(({ words }) => words)).toEqual([
      'Northshire 4.0',
      'Eastshire 4.1',
      'Wold 30.0',
    ]);
    expect(north?.y).toBe(wold?.y);
    expect(east?.y).toBeLessThan(north?.y ?? 0);
    expect(Math.max(...labels.map(({ y }) => y))).toBeLessThan(top);
  });

  it('keeps a name inside the drawing', () => {
    const { labels, width } = dotsPlan(
      question(
        [dot('A force with a long name', 0), dot('Wold', 9)],
        ['A force with a long name' as AreaSlug],
      ),
      340,
    );
    expect(labels[0]?.x).toBeGreaterThan(60);
    expect(labels[0]?.x).toBeLessThan(width);
  });

  it('stays where it is when the first force is named', () => {
    const dots = [dot('Northshire', 4), dot('Wold', 9)];
    const { placed, height } = dotsPlan(question(dots), 600);
    const named = dotsPlan(question(dots, ['Wold' as AreaSlug]), 600);
    expect(named.placed).toEqual(placed);
    expect(named.height).toBe(height);
  });

  it.each([11.1, 12, 0.3, 389])('ends its axis at a round value: %d', (most) => {
    const { ticks, placed, right } = dotsPlan(question([dot('Northshire', most)]), 600);
    expect(ticks.at(-1)?.at).toBe(right);
    expect(ticks.at(-1)?.value).toBeGreaterThanOrEqual(most);
    expect(placed[0]?.x).toBeGreaterThan(right / 2);
  });

  it('has an axis even where every force has none', () => {
    const plan = dotsPlan(question([dot('Northshire', 0)]), 600);
    expect(plan.ticks.length).toBeGreaterThan(1);
    expect(plan.placed[0]?.x).toBe(plan.left);
  });
});
