import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { measureLimits, missingLine } from '../../src/content/measureLimits.ts';
import { allMeasures, core } from '../../src/data/files.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { type Total, totalOf } from '../../src/domain/total.ts';
import { Limits } from '../../src/pages/Limits.tsx';
import { measureNamed, periodNamed } from '../support/makeDataset.ts';
import { real } from '../support/realDataset.ts';

function totalIn(slug: string, period: string): Total {
  return totalOf(real, tableFor(real, slug as MeasureSlug), periodNamed(period));
}

/** What stands under a head. */
function under(head: string): string {
  return screen.getByText(head).nextElementSibling?.textContent ?? '';
}

describe('the lines', () => {
  test('are there for every measure, and for nothing else', () => {
    expect(Object.keys(measureLimits).sort()).toEqual(allMeasures.map(({ slug }) => slug).sort());
  });

  test.each(Object.entries(measureLimits))(
    'of %s are short and whole sentences',
    (_slug, lines) => {
      for (const line of [lines.tells, lines.cannot, lines.missing]) {
        expect(line.length).toBeLessThanOrEqual(160);
        expect(line).toMatch(/^[A-Z].+\.$/);
        expect(line).not.toMatch(/\b(victims?|cases?|dangerous|safe|worse|better)\b/i);
      }
    },
  );

  test.each([...allMeasures])('$slug: three heads and three lines', (measure) => {
    render(<Limits measure={measure} />);
    const lines = measureLimits[measure.slug];
    expect(under('What it tells you')).toBe(lines?.tells);
    expect(under('What it cannot')).toBe(lines?.cannot);
    expect(under('Who is missing')).toBe(lines?.missing);
  });

  test('of a measure that nobody has written them for are its definition and its caveat', () => {
    const measure = { ...measureNamed(core, allMeasures[0]?.slug ?? ('' as MeasureSlug)) };
    render(<Limits measure={{ ...measure, slug: 'new-measure' as MeasureSlug }} />);
    expect(under('What it tells you')).toBe(measure.counts);
    expect(under('What it cannot')).toBe(measure.caveat);
  });

  test('leave room for what the year’s figures say', () => {
    const lines = { tells: 'A.', cannot: 'B.', missing: 'Scotland.' };
    expect(missingLine(lines)).toBe('Scotland.');
    expect(missingLine(lines, 'All 43 forces.')).toBe('Scotland. All 43 forces.');
  });
});

describe('the forces without a figure', () => {
  const show = (slug: string, total: Total) => {
    render(<Limits measure={measureNamed(core, slug as MeasureSlug)} total={total} />);
    return under('Who is missing');
  };

  test('are none where the Home Office publishes every force', async () => {
    const total = totalIn('sexual-grooming', '2024/25');
    expect(show('sexual-grooming', total)).toMatch(
      / All 43 forces of England and Wales have a figure for 2024\/25\.$/,
    );
  });

  test('are counted and named where some did not answer', async () => {
    const slug = 'cyber-flagged-child-sexual-offences';
    const total = totalIn(slug, '2018/19');
    const words = show(slug, total);
    expect(words).toContain(
      `${total.missing.length} of 43 forces of England and Wales have no figure for 2018/19: `,
    );
    expect(words).toContain(total.missing[0]?.name);
  });

  test('are named by a few where most are missing', async () => {
    const slug = 'cyber-flagged-child-sexual-offences';
    const words = show(slug, totalIn(slug, '2019/20'));
    expect(words).toMatch(/ 29 of 43 forces .+ have no figure for 2019\/20: .+ and 18 others\.$/);
  });

  test('may be a single one', async () => {
    const slug = 'cyber-flagged-child-sexual-offences';
    const total = totalIn(slug, '2018/19');
    const [kent] = [...core.areas.values()].filter((area) => area.slug === 'kent');
    const territorial = [...core.areas.values()].filter(
      ({ kind, region }) => kind === 'force' && region === 'South East',
    );
    if (!kent) throw new Error('No Kent.');
    const others = territorial.filter((area) => area !== kent);
    expect(show(slug, { ...total, forces: others, missing: [kent] })).toMatch(
      /1 of \d+ forces of England and Wales has no figure for 2018\/19: Kent\.$/,
    );
  });

  test('may be every one', async () => {
    const slug = 'cyber-flagged-child-sexual-offences';
    const total = totalIn(slug, '2018/19');
    const missing = [...total.forces, ...total.missing].filter(
      ({ region }) => region !== 'National' && region !== 'Northern Ireland',
    );
    expect(show(slug, { ...total, forces: [], missing })).toMatch(
      /None of the 43 forces of England and Wales has a figure for 2018\/19\.$/,
    );
  });
});
