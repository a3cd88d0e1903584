import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { Legend } from '../../src/charts/Legend.tsx';
import { TileMap } from '../../src/charts/TileMap.tsx';
import type { AreaSlug, RegionSlug } from '../../src/domain/area.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { type MapAnswer, mapOf } from '../../src/domain/map.ts';
import type { As } from '../../src/domain/mark.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { cyberFlag, grooming, makeDataset, periodNamed } from '../support/makeDataset.ts';

const dataset = makeDataset();

function answerFor(measure: MeasureSlug, year: string, as: As, region?: string): MapAnswer {
  const question = { period: periodNamed(year), as };
  const more = region ? { region: region as RegionSlug } : {};
  return mapOf(dataset, tableFor(dataset, measure), { ...question, ...more });
}

interface HostProps {
  readonly answer: MapAnswer;
  readonly start: readonly string[];
  readonly onSelect: (area: AreaSlug) => void;
  readonly onPoint: (area: AreaSlug | undefined) => void;
}

/** Keeps what was chosen, as a page does. */
function Host({ answer, start, onSelect, onPoint }: HostProps) {
  const [selected, setSelected] = useState(start as readonly AreaSlug[]);
  const handleSelect = (area: AreaSlug) => {
    onSelect(area);
    setSelected([...selected, area]);
  };
  return (
    <>
      <TileMap
        answer={answer}
        name="Every force in one year"
        tiles={dataset.tiles}
        selected={selected}
        onSelect={handleSelect}
        onPoint={onPoint}
      />
      <Legend {...answer} />
    </>
  );
}

interface Shown {
  readonly measure?: MeasureSlug;
  readonly year?: string;
  readonly as?: As;
  readonly region?: string;
  readonly selected?: readonly string[];
}

function draw(shown: Shown = {}) {
  const { measure = grooming, year = '2018/19', as = 'rate', region, selected = [] } = shown;
  const onSelect = vi.fn<(area: AreaSlug) => void>();
  const onPoint = vi.fn<(area: AreaSlug | undefined) => void>();
  const answer = answerFor(measure, year, as, region);
  render(<Host answer={answer} start={selected} onSelect={onSelect} onPoint={onPoint} />);
  return { onSelect, onPoint, user: userEvent.setup() };
}

const tiles = () => within(screen.getByRole('group')).getAllByRole('button');
const tileOf = (force: string) => screen.getByRole('button', { name: new RegExp(`^${force}: `) });
const stops = () => tiles().filter((tile) => tile.getAttribute('tabindex') === '0');
const textsIn = (tile: Element) => [...tile.querySelectorAll('text')].map((one) => one.textContent);
const keyEntries = () => within(screen.getByRole('list', { name: 'Key' })).getAllByRole('listitem');

/** The pattern that a tile is hatched with. */
function hatchOf(tile: Element): string | undefined {
  const fills = [...tile.querySelectorAll('rect')].map((rect) => rect.getAttribute('fill') ?? '');
  return fills.map((fill) => /^url\(#(.+)\)$/.exec(fill)?.[1]).find(Boolean);
}

/** The class of the ramp that a filling has: the same name on tiles and in the key. */
function rampOf(element: Element | undefined): string {
  const names = [...(element?.querySelector('rect[class*="class"]')?.classList ?? [])];
  return names.find((name) => /class\d/.test(name)) ?? 'none';
}

describe('what a tile says', () => {
  test.each([
    [{}, 'Northshire', /^Northshire: 44 offences; rate 4\.4$/],
    [{ as: 'count' }, 'Northshire', /^Northshire: 44 offences; rate 4\.4$/],
    [{ measure: cyberFlag }, 'Mid Vales', /^Mid Vales: fewer than 5 offences; /],
    [{ measure: cyberFlag }, 'Eastmere', /; questioned/],
    [{ measure: cyberFlag, year: '2015/16' }, 'Eastmere', /^Eastmere: 0 offences; /],
  ] as const)('%j: %s', (shown, force, words) => {
    draw(shown);
    expect(tileOf(force)).toHaveAccessibleName(words);
  });

  test('its short name and its number are printed on it', () => {
    draw();
    expect(textsIn(tileOf('Northshire'))).toEqual(['Northsh', '4.4']);
  });

  test('with counts there is a circle, its area the count', () => {
    draw({ as: 'count' });
    const radius = (force: string) =>
      Number(tileOf(force).querySelector('circle')?.getAttribute('r'));
    expect(textsIn(tileOf('Northshire'))).toEqual(['Northsh', '44']);
    expect(radius('Mid Vales') ** 2 / radius('Northshire') ** 2).toBeCloseTo(120 / 44);
  });

  test('with rates there is none', () => {
    draw();
    expect(tileOf('Northshire').querySelector('circle')).toBeNull();
  });
});

describe('what is missing', () => {
  test.each([
    ['2018/19', 'City of Oldport', 'withheld', '2 offences; rate withheld'],
    ['2015/16', 'Mid Vales', 'not-supplied', 'not supplied'],
    [
      '2015/16',
      'Northshire',
      undefined,
      '114 offences; rate 11.4; another number was published too',
    ],
    ['2017/18', 'Northshire', 'not-found', 'no figure found'],
    ['2019/20', 'Mid Vales', 'not-comparable', 'not comparable'],
    ['2018/19', 'Isle of Sarn', 'other-law', 'not covered: different law'],
  ])('%s, %s: hatched as %s, and said', (year, force, kind, words) => {
    draw({ measure: cyberFlag, year });
    const tile = tileOf(force);
    expect(tile).toHaveAccessibleName(`${force}: ${words}`);
    expect(hatchOf(tile)?.match(/-(withheld|not-\w+|other-law)$/)?.[1]).toBe(kind);
    expect(textsIn(tile).includes('–')).toBe(kind !== undefined);
  });

  test('each hatch is a pattern of this drawing, and is named in the key', () => {
    draw({ measure: cyberFlag, year: '2015/16' });
    const hatches = tiles().flatMap((tile) => hatchOf(tile) ?? []);
    expect(hatches).toHaveLength(7);
    for (const id of hatches) {
      expect(screen.getByRole('group').querySelector(`pattern[id="${id}"]`)).not.toBeNull();
    }
    const words = keyEntries().map(({ textContent }) => textContent);
    expect(words.slice(-4)).toEqual([
      'too few',
      'not supplied',
      'no figure found',
      'not covered: different law',
    ]);
  });

  test('zero is a count: a number, no hatch', () => {
    draw({ measure: cyberFlag, year: '2015/16', as: 'count' });
    const tile = tileOf('Eastmere');
    expect(textsIn(tile)).toEqual(['Eastmere', '0']);
    expect(hatchOf(tile)).toBeUndefined();
  });

  test('a rate from fewer than ten offences has a hatch of its own, and no class', () => {
    draw({ measure: cyberFlag, year: '2015/16' });
    const tile = tileOf('Eastmere');
    expect(hatchOf(tile)).toMatch(/-too-few$/);
    expect(rampOf(tile)).toBe('none');
    expect(tile).toHaveAccessibleName('Eastmere: 0 offences; rate 0.0; too few');
  });
});

describe('the key', () => {
  const years = [
    ['2015/16', 2],
    ['2016/17', 3],
    ['2017/18', 6],
    ['2018/19', 6],
  ] as const;

  test.each(years)(
    'has the classes of the tiles, and each value lies inside its own: %s',
    (year, shaded) => {
      draw({ year });
      const ranges = new Map(
        keyEntries().map(
          (entry) => [rampOf(entry), (entry.textContent ?? '').split(' to ')] as const,
        ),
      );
      const filled = tiles().filter((tile) => rampOf(tile) !== 'none');
      expect(filled).toHaveLength(shaded);
      for (const tile of filled) {
        const [from, to = from] = ranges.get(rampOf(tile)) ?? [];
        const value = Number(textsIn(tile).at(-1));
        expect(value).toBeGreaterThanOrEqual(Number(from));
        expect(value).toBeLessThanOrEqual(Number(to));
      }
    },
  );

  test('has its classes from low to high, and the deepest is the highest', () => {
    draw();
    const classes = keyEntries().filter((entry) => rampOf(entry) !== 'none');
    const starts = classes.map(({ textContent }) => Number.parseFloat(textContent ?? ''));
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
    expect(rampOf(classes.at(-1))).toMatch(/class4/);
  });

  test('of counts has two circles and no class', () => {
    draw({ as: 'count' });
    expect(keyEntries().filter((entry) => rampOf(entry) !== 'none')).toEqual([]);
    expect(keyEntries()[0]).toHaveTextContent('10030');
  });
});

describe('by keyboard', () => {
  test('the map is one stop, with a name', async () => {
    const { user } = draw();
    expect(screen.getByRole('group', { name: 'Every force in one year' })).toBeInTheDocument();
    expect(stops()).toHaveLength(1);
    await user.tab();
    expect(stops()[0]).toHaveFocus();
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  test('arrow keys move by place, and the stop moves with them', async () => {
    const { user, onPoint } = draw();
    tileOf('Northshire').focus();
    await user.keyboard('{ArrowDown}');
    expect(tileOf('Westvale')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(tileOf('Mid Vales')).toHaveFocus();
    expect(stops()).toEqual([tileOf('Mid Vales')]);
    expect(onPoint).toHaveBeenLastCalledWith('mid-vales');
    await user.keyboard('{Home}');
    expect(tileOf('Police Caledon')).toHaveFocus();
    await user.keyboard('{End}');
    expect(tileOf('Realm Rail Police')).toHaveFocus();
  });

  test.each(['{Enter}', ' '])('%j chooses, and the focus stays', async (key) => {
    const { user, onSelect } = draw();
    tileOf('Westvale').focus();
    await user.keyboard(key);
    expect(onSelect.mock.calls).toEqual([['westvale']]);
    expect(tileOf('Westvale')).toHaveFocus();
    expect(tileOf('Westvale')).toHaveAttribute('aria-pressed', 'true');
  });

  test('a tile reached by key says so after a click too, until the next press', async () => {
    const { user } = draw();
    const map = screen.getByRole('group', { name: 'Every force in one year' });
    await user.click(tileOf('Northshire'));
    expect(map).not.toHaveAttribute('data-by-key');
    tileOf('Northshire').focus();
    await user.keyboard('{ArrowDown}');
    expect(map).toHaveAttribute('data-by-key');
    await user.click(tileOf('Mid Vales'));
    expect(map).not.toHaveAttribute('data-by-key');
  });

  test('the stop begins at the first force that was chosen', () => {
    draw({ selected: ['southmarch', 'eastmere'] });
    expect(stops()).toEqual([tileOf('Southmarch')]);
  });
});

describe('by pointer', () => {
  test('a click chooses, and the pointer is followed', () => {
    const { onSelect, onPoint } = draw();
    fireEvent.pointerEnter(tileOf('Eastmere'));
    fireEvent.click(tileOf('Eastmere'));
    fireEvent.pointerLeave(tileOf('Eastmere'));
    expect(onSelect.mock.calls).toEqual([['eastmere']]);
    expect(onPoint.mock.calls).toEqual([['eastmere'], [undefined]]);
  });

  test('what is chosen is pressed, and keeps its place among the others', () => {
    draw({ selected: ['northshire'] });
    const pressed = tiles().filter((tile) => tile.getAttribute('aria-pressed') === 'true');
    expect(pressed).toEqual([tileOf('Northshire')]);
    const inOrder = [...dataset.tiles.keys()].map((slug) => dataset.areas.get(slug)?.name);
    const names = tiles().map((tile) => tile.getAttribute('aria-label')?.split(':')[0]);
    expect(names).toEqual(inOrder);
  });

  test('what lies outside a chosen region is fainter', () => {
    draw({ region: 'west-midlands-region' });
    const isFaint = (force: string) => /outside/.test(tileOf(force).getAttribute('class') ?? '');
    expect(['Mid Vales', 'Westvale', 'Northshire'].map(isFaint)).toEqual([false, false, true]);
  });
});
