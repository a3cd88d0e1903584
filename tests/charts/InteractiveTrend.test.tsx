import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { InteractiveTrend } from '../../src/charts/InteractiveTrend.tsx';
import { StaticTrend } from '../../src/charts/StaticTrend.tsx';
import { tableFor } from '../../src/domain/dataset.ts';
import { missingKinds } from '../../src/domain/mark.ts';
import { publishedTrends } from '../../src/domain/nationalTrends.ts';
import { cyberFlag, grooming } from '../support/makeDataset.ts';
import { dataset, forceTrend, linesIn, planOf, quarters, years } from './drawTrend.tsx';

/** The same trends in both drawings: what a reader would see move when one replaces the other. */
const cases = {
  'a force with a gap': planOf([forceTrend(cyberFlag, 'northshire')]),
  'several forces': planOf([
    forceTrend(cyberFlag, 'northshire'),
    forceTrend(cyberFlag, 'southmarch'),
    forceTrend(cyberFlag, 'eastmere'),
  ]),
  'a break': planOf([forceTrend(grooming, 'northshire', 'rate')], {
    measure: grooming,
    as: 'rate',
  }),
  'quarters, one of them negative': planOf([quarters('eastmere')], { measure: grooming }),
  'every kind of gap': planOf([years([...missingKinds, 3])]),
  'a lone point': planOf([years(['not-found', 7, 'not-found'])]),
  'no value at all': planOf([years(['not-found', 'withheld'])]),
  totals: planOf(publishedTrends(dataset, tableFor(dataset, cyberFlag))),
};

function still(plan: ReturnType<typeof planOf>): HTMLElement {
  return render(<StaticTrend plan={plan} />).container;
}

function lively(plan: ReturnType<typeof planOf>, pointed?: number): HTMLElement {
  return render(
    <InteractiveTrend plan={plan} name="Northshire." pointed={pointed} onReach={vi.fn()} />,
  ).container;
}

/** Corners of every line, in whole pixels. */
function linesOf(drawing: HTMLElement): number[][] {
  const lines = drawing.querySelectorAll('[data-line], .recharts-line-curve');
  return [...lines].map(
    (line) =>
      (line.getAttribute('d') ?? '').match(/[\d.]+/g)?.map((number) => Math.round(+number)) ?? [],
  );
}

/** Every text with its place, in whole pixels; of an axis, in the order of the drawing. */
function textsIn(drawing: HTMLElement): string[] {
  const texts = [...drawing.querySelectorAll('svg text')].map((text) => {
    const at = text.hasAttribute('x') ? text : text.querySelector('tspan');
    const [x, y] = ['x', 'y'].map((name) =>
      Math.round(Number(at?.getAttribute(name) ?? text.getAttribute(name))),
    );
    return `${text.textContent} at ${x} ${y}`;
  });
  return [...texts].sort();
}

/** Our own marks, word for word as they are drawn. */
function marksIn(drawing: HTMLElement): string[] {
  const hooks = ['series', 'other', 'end', 'gap', 'event', 'break', 'zero', 'label'];
  const marks = drawing.querySelectorAll(hooks.map((hook) => `[data-${hook}]`).join());
  return [...marks].map(({ outerHTML }) => outerHTML.replace(/url\(#[^-]+/g, 'url(#'));
}

/** Heights of the lines behind the plot, in whole pixels. */
function gridOf(drawing: HTMLElement): number[] {
  const path = drawing.querySelector('[data-grid]')?.getAttribute('d') ?? '';
  const own = [...path.matchAll(/M\S+ (\S+)H/g)].map(([, y]) => Number(y));
  const theirs = [...drawing.querySelectorAll('.recharts-cartesian-grid line')].map((line) =>
    Number(line.getAttribute('y1')),
  );
  return [...own, ...theirs].map(Math.round).sort((one, other) => one - other);
}

describe.each(Object.entries(cases))('%s', (_name, plan) => {
  const [one, other] = [() => still(plan), () => lively(plan)];

  test('has the same lines in both drawings', () => {
    expect(linesIn(other())).toBe(linesIn(one()));
    expect(linesOf(other())).toEqual(linesOf(one()));
  });

  test('has the same axes and texts at the same places', () => {
    const texts = textsIn(one());
    expect(texts.length).toBeGreaterThan(1);
    expect(textsIn(other())).toEqual(texts);
    expect(gridOf(other())).toEqual(gridOf(one()));
  });

  test('has the same marks', () => {
    const marks = marksIn(one());
    expect(marks.length).toBeGreaterThan(1);
    expect(marksIn(other())).toEqual(marks);
  });
});

describe('the lively drawing', () => {
  const plan = cases['a force with a gap'];

  test('answers at once where the reader points already', () => {
    expect(lively(plan, 0)).toHaveTextContent(/2015\/16Northshire: \d+/);
    expect(lively(plan, 900)).toHaveTextContent(/2019\/20Northshire: 389/);
    expect(lively(plan).querySelector('p')).toBeNull();
  });

  test('has a name, says how keys move through it, and tells what they reach', async () => {
    const onReach = vi.fn();
    render(<InteractiveTrend plan={plan} name="Northshire." onReach={onReach} />);
    const chart = screen.getByRole('application', {
      name: 'Northshire. Left and right arrow keys move through the time.',
    });
    fireEvent.focus(chart);
    for (const year of ['2016/17', '2017/18']) {
      fireEvent.keyDown(chart, { key: 'ArrowRight' });
      await waitFor(() =>
        expect(onReach).toHaveBeenLastCalledWith(expect.stringMatching(`^${year}. Northshire: `)),
      );
    }
  });

  test('tells a pointer nothing aloud: it has the tooltip', async () => {
    const onReach = vi.fn();
    render(<InteractiveTrend plan={plan} name="Northshire." pointed={900} onReach={onReach} />);
    expect(await screen.findByText(/^Northshire: 389/)).toBeInTheDocument();
    expect(onReach).not.toHaveBeenCalled();
  });

  test('narrows quarters by a brush of its own, and years by none', () => {
    const trend = quarters('eastmere');
    const brush = { trends: [trend], range: undefined, onRange: vi.fn() };
    const { container, rerender } = render(
      <InteractiveTrend
        plan={planOf([trend], { measure: grooming })}
        name="Eastmere."
        brush={brush}
        onReach={vi.fn()}
      />,
    );
    const [, end] = screen.getAllByRole('slider');
    fireEvent.focus(end as HTMLElement);
    fireEvent.keyDown(end as HTMLElement, { key: 'ArrowLeft' });
    const lastButOne = trend.points.at(-2);
    expect(brush.onRange).toHaveBeenLastCalledWith([trend.points[0]?.from, lastButOne?.from]);
    rerender(<InteractiveTrend plan={plan} name="Northshire." onReach={vi.fn()} />);
    expect(container.querySelector('.recharts-brush')).toBeNull();
  });

  test('opens the figure of a point', () => {
    const onFigure = vi.fn();
    const { container } = render(
      <InteractiveTrend plan={plan} name="Northshire." onFigure={onFigure} onReach={vi.fn()} />,
    );
    const point = container.querySelector('[data-figure="2019-20"]');
    point?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(onFigure.mock.calls[0]?.[0]).toMatchObject({ area: 'northshire', value: 389 });
  });
});
