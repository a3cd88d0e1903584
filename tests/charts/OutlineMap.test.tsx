import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Legend } from '../../src/charts/Legend.tsx';
import { OutlineMap } from '../../src/charts/OutlineMap.tsx';
import type { AreaSlug } from '../../src/domain/area.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { mapOf } from '../../src/domain/map.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import type { Outline, Outlines } from '../../src/domain/outline.ts';
import { cyberFlag, grooming, makeDataset, periodNamed } from '../support/makeDataset.ts';

const dataset = makeDataset();

function square(left: number, top: number, side: number): Outline {
  const [right, bottom] = [left + side, top + side];
  return {
    d: `M${left},${top}H${right}V${bottom}H${left}Z`,
    x: left + side / 2,
    y: top + side / 2,
    box: [left, top, right, bottom],
  };
}

/** Five forces of the made-up country; the others have no outline. */
const outlines: Outlines = {
  viewBox: '0 0 300 300',
  inset: [200, 0, 300, 80],
  areas: new Map([
    ['city-of-oldport' as AreaSlug, square(148, 148, 4)],
    ['northshire' as AreaSlug, square(0, 0, 100)],
    ['westvale' as AreaSlug, square(0, 100, 100)],
    ['mid-vales' as AreaSlug, square(100, 100, 100)],
    ['southmarch' as AreaSlug, square(0, 200, 60)],
  ]),
};

interface Shown {
  readonly measure?: MeasureSlug;
  readonly year?: string;
  readonly selected?: readonly string[];
}

function draw({ measure = grooming, year = '2018/19', selected = [] }: Shown = {}) {
  const onSelect = vi.fn<(area: AreaSlug) => void>();
  const table = tableFor(dataset, measure);
  const answer = mapOf(dataset, table, { period: periodNamed(year), as: 'rate' });
  render(
    <>
      <OutlineMap
        answer={answer}
        name="Every force in one year"
        outlines={outlines}
        selected={selected as AreaSlug[]}
        onSelect={onSelect}
        onPoint={() => undefined}
      />
      <Legend {...answer} />
    </>,
  );
  return { onSelect, user: userEvent.setup() };
}

const shapes = () => within(screen.getByRole('group')).getAllByRole('button');
const shapeOf = (force: string) => screen.getByRole('button', { name: new RegExp(`^${force}: `) });
const stops = () => shapes().filter((shape) => shape.getAttribute('tabindex') === '0');
const keyEntries = () => within(screen.getByRole('list', { name: 'Key' })).getAllByRole('listitem');

function rampOf(element: Element, drawn: 'path' | 'rect'): string {
  const names = [...element.querySelectorAll(drawn)].flatMap((one) => [...one.classList]);
  return names.find((name) => /class\d/.test(name)) ?? 'none';
}

test('it has a name, and a mark for each force with an outline', () => {
  draw();
  const group = screen.getByRole('group', { name: 'Every force in one year' });
  expect(group).toHaveAttribute('viewBox', '0 0 300 300');
  expect(shapes()).toHaveLength(5);
  expect(shapeOf('Northshire')).toHaveAccessibleName(/^Northshire: 44 offences; rate 4\.4$/);
});

test('each shape is filled by the class of the key that its rate lies in', () => {
  draw();
  const rates: Readonly<Record<string, number>> = {
    Northshire: 4.4,
    Westvale: 3,
    'Mid Vales': 6,
    Southmarch: 4.5,
  };
  for (const [force, rate] of Object.entries(rates)) {
    const ramp = rampOf(shapeOf(force), 'path');
    const entry = keyEntries().find((one) => rampOf(one, 'rect') === ramp);
    const [from, to = from] = (entry?.textContent ?? '').split(' to ').map(Number);
    expect(rate).toBeGreaterThanOrEqual(from ?? Number.NaN);
    expect(rate).toBeLessThanOrEqual(to ?? Number.NaN);
  }
});

test('a missing value is hatched, and said', () => {
  draw({ measure: cyberFlag, year: '2015/16' });
  const shape = shapeOf('Mid Vales');
  expect(shape).toHaveAccessibleName('Mid Vales: not supplied');
  expect(rampOf(shape, 'path')).toBe('none');
  const [hatch] = shape.querySelectorAll('path');
  const id = /^url\(#(.+-not-supplied)\)$/.exec(hatch?.getAttribute('fill') ?? '')?.[1];
  expect(screen.getByRole('group').querySelector(`pattern[id="${id}"]`)).not.toBeNull();
  expect(keyEntries().at(-3)).toHaveTextContent('not supplied');
});

test('a shape too small to be hit has a dot, and lies above its neighbours', () => {
  draw();
  expect(shapeOf('City of Oldport').querySelectorAll('circle')).toHaveLength(1);
  expect(shapeOf('Northshire').querySelectorAll('circle')).toHaveLength(0);
  expect(shapes().at(-1)).toBe(shapeOf('City of Oldport'));
});

test('what is chosen is pressed, and lies above all', () => {
  draw({ selected: ['westvale'] });
  expect(shapeOf('Westvale')).toHaveAttribute('aria-pressed', 'true');
  expect(shapeOf('Northshire')).toHaveAttribute('aria-pressed', 'false');
  expect(shapes().at(-1)).toBe(shapeOf('Westvale'));
});

describe('by keyboard', () => {
  test('it is one stop, and arrow keys move by place', async () => {
    const { user } = draw({ selected: ['northshire'] });
    await user.tab();
    expect(stops()).toEqual([shapeOf('Northshire')]);
    expect(shapeOf('Northshire')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(shapeOf('Westvale')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(stops()).toEqual([shapeOf('Mid Vales')]);
  });

  test('Enter chooses', async () => {
    const { onSelect, user } = draw({ selected: ['southmarch'] });
    await user.tab();
    await user.keyboard('{ArrowUp}{Enter}');
    expect(onSelect.mock.calls).toEqual([['westvale']]);
  });

  test('it can be reached when the force that was chosen has no outline', () => {
    draw({ selected: ['realm-rail-police'] });
    expect(stops()).toHaveLength(1);
  });
});

describe('nearer', () => {
  const viewBox = () => screen.getByRole('group').getAttribute('viewBox');
  const zoom = (name: string) => screen.getByRole('button', { name });

  test('by buttons, as far as they go, and back to the whole', async () => {
    const { user } = draw();
    expect(viewBox()).toBe('0 0 300 300');
    expect(zoom('Zoom out')).toHaveAttribute('aria-disabled', 'true');
    await user.click(zoom('Zoom in'));
    expect(viewBox()).toBe('75 75 150 150');
    await user.click(zoom('Zoom in'));
    await user.click(zoom('Zoom in'));
    expect(viewBox()).toBe('131.25 131.25 37.5 37.5');
    expect(zoom('Zoom in')).toHaveAttribute('aria-disabled', 'true');
    await user.click(zoom('Zoom in'));
    expect(viewBox()).toBe('131.25 131.25 37.5 37.5');
    for (let times = 0; times < 3; times += 1) await user.click(zoom('Zoom out'));
    expect(viewBox()).toBe('0 0 300 300');
  });

  test('a force too small to be seen stands beside the map as well, with the one around it', async () => {
    const { user, onSelect } = draw();
    const inset = screen.getByRole('group').querySelector('[data-inset]');
    const shown = [...(inset?.querySelectorAll('[data-inset-of]') ?? [])];
    expect(shown.map((one) => one.getAttribute('data-inset-of'))).toEqual([
      'mid-vales',
      'city-of-oldport',
    ]);
    expect(shapes()).toHaveLength(5);
    const [, small] = shown;
    if (small) await user.click(small);
    expect(onSelect.mock.calls).toEqual([['city-of-oldport']]);
  });
});
