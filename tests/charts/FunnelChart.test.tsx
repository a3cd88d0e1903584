import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { FunnelBackdrop } from '../../src/charts/FunnelBackdrop.tsx';
import { FunnelChart } from '../../src/charts/FunnelChart.tsx';
import { FunnelKey } from '../../src/charts/FunnelKey.tsx';
import { markNear, nextMark } from '../../src/charts/funnelKeys.ts';
import { placeNames } from '../../src/charts/funnelLabels.ts';
import { funnelPlan } from '../../src/charts/funnelPlan.ts';
import type { AreaSlug } from '../../src/domain/area.ts';
import { comparisonOf } from '../../src/domain/comparison.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import type { Funnel } from '../../src/domain/funnel.ts';
import { grooming, makeDataset, periodNamed } from '../support/makeDataset.ts';
import { realFunnel, smallFunnel } from '../support/realFunnel.ts';

const dataset = makeDataset();
function madeUp(): Funnel {
  const period = periodNamed('2018/19');
  const question = { period, as: 'rate', areas: [], sort: 'name' } as const;
  return smallFunnel(comparisonOf(dataset, tableFor(dataset, grooming), question).rows);
}

const real = realFunnel();

const slug = (name: string) => name as AreaSlug;
const slugs = (...names: string[]) => names.map(slug);

interface Shown {
  readonly funnel?: Funnel;
  readonly selected?: readonly AreaSlug[];
  readonly highlighted?: readonly AreaSlug[];
  readonly width?: number;
}

function draw(shown: Shown = {}) {
  const { funnel = madeUp(), selected = [], highlighted = selected, width = 800 } = shown;
  const onSelect = vi.fn();
  const { container } = render(
    <FunnelChart
      funnel={funnel}
      name="Forces by size."
      selected={selected}
      highlighted={highlighted}
      onSelect={onSelect}
      width={width}
    />,
  );
  return { drawing: container, onSelect, user: userEvent.setup() };
}

function point(drawing: HTMLElement, area: string): SVGGElement {
  const found = drawing.querySelector<SVGGElement>(`[data-area="${area}"]`);
  if (!found) throw new Error(`There is no point of "${area}".`);
  return found;
}

function namesIn(drawing: HTMLElement): (string | null)[] {
  return [...drawing.querySelectorAll('[data-name]')].map(({ textContent }) => textContent);
}

const focused = () => document.activeElement?.getAttribute('data-area');

describe('the drawing', () => {
  test('is one named group with a point for each force', () => {
    const { drawing } = draw();
    const group = screen.getByRole('group', { name: 'Forces by size.' });
    expect(within(group).getAllByRole('button')).toHaveLength(6);
    expect(drawing.querySelector('[data-area="city-of-oldport"]')).toBeNull();
    expect(drawing.querySelector('[data-area="ulland"]')).toBeNull();
  });

  test('each point says its force, rate, residents and where it lies', () => {
    draw();
    expect(
      screen.getByRole('button', {
        name: 'Northshire: 4.4; 100,000 residents',
      }),
    ).toBeVisible();
  });

  test.each([
    [800, ['99.8% limit', '95% limit', 'All 6: 4.7', '95% limit', '99.8% limit']],
    [360, ['99.8%', '95%', '4.7', '95%', '99.8%']],
  ])('at %i pixels its lines are named at their ends', (width, words) => {
    const { drawing } = draw({ width });
    const ends = [...drawing.querySelectorAll('[data-end] text')];
    expect(ends.map(({ textContent }) => textContent)).toEqual(words);
  });

  test('a force outside the 99.8% limits has another shape', () => {
    const { drawing } = draw({ funnel: real });
    const outside = [...drawing.querySelectorAll('[data-lies="outside-998"]')];
    expect(outside.map((mark) => mark.getAttribute('data-area'))).toEqual(['south-wales']);
    expect(outside[0]?.querySelector('path')).not.toBeNull();
    expect(point(drawing, 'kent').querySelector('path')).toBeNull();
  });

  test('the key names lines and shapes', () => {
    render(<FunnelKey funnel={real} />);
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toEqual([
      'Force within the 95% limits',
      'Between the 95% and the 99.8% limits',
      'Outside the 99.8% limits',
      'The rate of all 42 forces together: 5.6',
      '95% limits',
      '99.8% limits',
    ]);
  });

  test('lies inside its frame, and its points inside the axes', () => {
    for (const width of [320, 640, 1200]) {
      const plan = funnelPlan(real, width);
      for (const { x, y } of plan.marks) {
        expect(x).toBeGreaterThan(plan.left);
        expect(x).toBeLessThan(plan.right);
        expect(y).toBeGreaterThanOrEqual(plan.top);
        expect(y).toBeLessThanOrEqual(plan.bottom);
      }
      expect(plan.xTicks.length).toBeGreaterThan(2);
    }
  });

  test('stands on one scale of rates, and one on which each step doubles the residents', () => {
    const plan = funnelPlan(real, 1200);
    const marks = plan.marks;
    const [first, last] = [marks[0], marks.at(-1)];
    if (!first || !last) throw new Error('No point is drawn.');
    const sizeOf = ({ point }: typeof first) => Math.log2(point.rate.residents);
    const rateOf = ({ point }: typeof first) => point.rate.per10k;
    const across = (last.x - first.x) / (sizeOf(last) - sizeOf(first));
    const down = (last.y - first.y) / (rateOf(last) - rateOf(first));
    expect(across).toBeGreaterThan(0);
    expect(down).toBeLessThan(0);
    for (const mark of marks) {
      expect(mark.x).toBeCloseTo(first.x + across * (sizeOf(mark) - sizeOf(first)), 6);
      expect(mark.y).toBeCloseTo(first.y + down * (rateOf(mark) - rateOf(first)), 6);
    }
  });

  test.each([
    ['under-18', 320, 'Residents under 18: each step doubles', 'For each 10,000 under 18'],
    [
      'under-18',
      1200,
      'Residents under 18: each step to the right doubles',
      'Offences for each 10,000 residents under 18',
    ],
    [
      'all-ages',
      1200,
      'Residents of all ages: each step to the right doubles',
      'Offences for each 10,000 residents of all ages',
    ],
  ] as const)('says at its axes whose number it is: %s, %i wide', (group, width, x, y) => {
    const points = real.points.map((point) => ({ ...point, rate: { ...point.rate, group } }));
    const plan = funnelPlan({ ...real, points }, width);
    expect([plan.xWords, plan.yWords]).toEqual([x, y]);
    const { container } = render(<FunnelBackdrop plan={plan} />);
    const texts = [...container.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining([x, y]));
  });
});

describe('names beside points', () => {
  test('are those of the chosen forces, and of the one pointed at', async () => {
    const { drawing, user } = draw({ selected: slugs('northshire') });
    expect(namesIn(drawing)).toEqual(['Northshire']);
    await user.hover(point(drawing, 'eastmere'));
    expect(namesIn(drawing)).toEqual(['Northshire', 'Eastmere']);
    expect(drawing).toHaveTextContent('Eastmere: 4.0 for each 10,000 residents under 18');
    await user.unhover(point(drawing, 'eastmere'));
    expect(namesIn(drawing)).toEqual(['Northshire']);
    expect(drawing).toHaveTextContent('Northshire: 4.4 for each 10,000 residents under 18');
  });

  test('are short on a phone', () => {
    const { drawing } = draw({ selected: slugs('northshire'), width: 360 });
    expect(namesIn(drawing)).toEqual(['Northsh']);
  });

  test('of a region are drawn without its forces being chosen', () => {
    const { drawing } = draw({ highlighted: slugs('mid-vales', 'westvale') });
    expect(namesIn(drawing)).toEqual(['Mid Vales', 'Westvale']);
    expect(screen.queryByRole('button', { pressed: true })).toBeNull();
  });

  test('are put away by Escape', async () => {
    const { drawing, user } = draw();
    await user.tab();
    expect(namesIn(drawing)).toHaveLength(1);
    await user.keyboard('{Escape}');
    expect(namesIn(drawing)).toEqual([]);
  });

  test.each([320, 360, 768, 1200])('never overlap, even eight of them, at %i pixels', (width) => {
    const plan = funnelPlan(real, width);
    const marks = plan.marks;
    const wanted = marks.slice(0, 8).map(({ point: { area }, x, y }) => {
      return { key: area.slug, name: plan.isNarrow ? area.shortName : area.name, x, y };
    });
    const { left, right, top, bottom } = plan;
    const bounds = { left, top, width: right - left, height: bottom - top };
    const placed = placeNames(wanted, { bounds, points: marks, size: 12.5 });
    expect(placed.length).toBeGreaterThan(5);
    for (const one of placed) {
      expect(one.left).toBeGreaterThanOrEqual(left);
      expect(one.right).toBeLessThanOrEqual(right);
      for (const other of placed) {
        if (one === other) continue;
        const isApart =
          one.right <= other.left ||
          other.right <= one.left ||
          Math.abs(one.middle - other.middle) >= 15;
        expect(isApart).toBe(true);
      }
    }
  });
});

test('a press on a point that lies under another chooses the nearest', () => {
  const { drawing, onSelect } = draw();
  const circle = point(drawing, 'northshire').querySelector('circle');
  fireEvent.click(point(drawing, 'eastmere'), {
    clientX: Number(circle?.getAttribute('cx')),
    clientY: Number(circle?.getAttribute('cy')),
  });
  expect(onSelect.mock.calls).toEqual([['northshire']]);
});

describe('by keyboard', () => {
  test('all points are one stop, and each is reached by left and right', async () => {
    const { user } = draw({ funnel: real });
    await user.tab();
    expect(focused()).toBe('cumbria');
    const reached = new Set([focused()]);
    for (let step = 1; step < real.points.length; step += 1) {
      await user.keyboard('{ArrowRight}');
      reached.add(focused());
    }
    expect(reached.size).toBe(42);
    expect(focused()).toBe('metropolitan');
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('metropolitan');
    await user.tab();
    expect(focused()).toBeNull();
  });

  test('Home and End lead to the fewest and the most residents', async () => {
    const { user } = draw({ selected: slugs('northshire') });
    await user.tab();
    expect(focused()).toBe('northshire');
    await user.keyboard('{End}');
    expect(focused()).toBe('mid-vales');
    await user.keyboard('{Home}');
    expect(focused()).toBe('southmarch');
  });

  test('up and down lead to a higher and to a lower rate', () => {
    const marks = funnelPlan(real, 800).marks;
    const rateOf = (area: AreaSlug | undefined) =>
      real.points.find((one) => one.area.slug === area)?.rate.per10k ?? 0;
    const start = slug('kent');
    expect(rateOf(nextMark(marks, start, 'ArrowUp'))).toBeGreaterThan(rateOf(start));
    expect(rateOf(nextMark(marks, start, 'ArrowDown'))).toBeLessThan(rateOf(start));
    expect(nextMark(marks, start, 'x')).toBeUndefined();
  });

  test('a point reached by key says so after a click too, until the next press', async () => {
    const { drawing, user } = draw();
    const group = screen.getByRole('group', { name: 'Forces by size.' });
    await user.click(point(drawing, 'northshire'));
    point(drawing, 'northshire').focus();
    expect(group).not.toHaveAttribute('data-by-key');
    await user.keyboard('{ArrowRight}');
    expect(group).toHaveAttribute('data-by-key');
    await user.click(point(drawing, 'eastmere'));
    expect(group).not.toHaveAttribute('data-by-key');
  });

  test.each(['{Enter}', ' '])('%s chooses the force in focus', async (key) => {
    const { onSelect, user } = draw();
    await user.tab();
    await user.keyboard(key);
    expect(onSelect.mock.calls).toEqual([['southmarch']]);
  });

  test('a key with Alt, Ctrl or ⌘ is left to the browser', () => {
    const { drawing } = draw();
    for (const held of [{ altKey: true }, { ctrlKey: true }, { metaKey: true }])
      expect(fireEvent.keyDown(point(drawing, 'eastmere'), { key: 'Home', ...held })).toBe(true);
    expect(fireEvent.keyDown(point(drawing, 'eastmere'), { key: 'Home' })).toBe(false);
  });

  test('a chosen force is pressed', () => {
    const { drawing } = draw({ selected: slugs('northshire') });
    expect(point(drawing, 'northshire')).toHaveAttribute('aria-pressed', 'true');
    expect(point(drawing, 'eastmere')).toHaveAttribute('aria-pressed', 'false');
  });
});

describe('by pointer', () => {
  test('a click chooses, once', async () => {
    const { drawing, onSelect, user } = draw();
    await user.click(point(drawing, 'eastmere'));
    expect(onSelect.mock.calls).toEqual([['eastmere']]);
  });

  test('a point is meant from near by, and nothing from far', () => {
    const marks = funnelPlan(real, 800).marks;
    const kent = marks.find((mark) => mark.point.area.slug === 'kent');
    expect(markNear(marks, (kent?.x ?? 0) + 3, (kent?.y ?? 0) + 3)).toBe('kent');
    expect(markNear(marks, -100, -100)).toBeUndefined();
  });
});
