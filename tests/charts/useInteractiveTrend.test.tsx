import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { TrendChart } from '../../src/charts/TrendChart.tsx';
import { cyberFlag, measureNamed } from '../support/makeDataset.ts';
import { dataset, forceTrend, pointsOf } from './drawTrend.tsx';

const file = '../../src/charts/InteractiveTrend.tsx';

const patience = { timeout: 20_000 };

/** A busy machine takes its time over the library; from here on it is at hand. */
beforeAll(async () => {
  await import('../../src/charts/InteractiveTrend.tsx');
}, 60_000);

afterEach(() => {
  vi.doUnmock(file);
});

function draw(onFigure = vi.fn()): HTMLElement {
  const { container } = render(
    <TrendChart
      trends={[forceTrend(cyberFlag, 'northshire')]}
      measure={measureNamed(dataset, cyberFlag)}
      as="count"
      events={[]}
      name="Northshire."
      onFigure={onFigure}
      width={900}
    />,
  );
  return container;
}

const drawing = () => screen.getByRole('img', { name: 'Northshire.' });
const isLively = (container: HTMLElement) => container.querySelector('.recharts-surface') !== null;
/** Long enough for a fetch that should not happen, or should not show yet. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 200));

describe('a trend', () => {
  test('is still until somebody points at it', async () => {
    const container = draw();
    await aWhile();
    expect(isLively(container)).toBe(false);
    expect(pointsOf(container, 'northshire')).toHaveLength(4);
  });

  test('is lively when it is near the screen and nothing else is to do', async () => {
    let seen: (entries: readonly { readonly isIntersecting: boolean }[]) => void = () => undefined;
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(notice: typeof seen) {
          seen = notice;
        }
        readonly observe = vi.fn();
        readonly disconnect = vi.fn();
      },
    );
    const container = draw();
    seen([{ isIntersecting: false }]);
    await aWhile();
    expect(isLively(container)).toBe(false);
    seen([{ isIntersecting: true }]);
    await waitFor(() => expect(isLively(container)).toBe(true), patience);
    vi.unstubAllGlobals();
  });

  test('is lively once somebody points at it', async () => {
    const container = draw();
    fireEvent.pointerMove(drawing());
    await waitFor(() => expect(isLively(container)).toBe(true), patience);
    expect(pointsOf(container, 'northshire')).toHaveLength(4);
  });

  test('says no year any more once the pointer is elsewhere, and it was replaced under it', async () => {
    const container = draw();
    const words = () => container.querySelector('.recharts-tooltip-wrapper')?.textContent;
    fireEvent.pointerMove(drawing(), { clientX: 300 });
    await waitFor(() => expect(words()).toMatch(/Northshire: /), patience);
    fireEvent.pointerMove(document.body, { pointerType: 'mouse' });
    await waitFor(() => expect(words()).toBe(''), patience);
  });

  test('stays while a finger is on it, so that its click is not lost', async () => {
    const onFigure = vi.fn();
    const container = draw(onFigure);
    const point = container.querySelector('[data-figure="2019-20"]') ?? container;
    fireEvent.pointerDown(point, { pointerType: 'touch' });
    await aWhile();
    fireEvent.pointerLeave(point, { pointerType: 'touch' });
    expect(isLively(container)).toBe(false);
    fireEvent.click(point);
    expect(onFigure).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(isLively(container)).toBe(true), patience);
  });

  test('becomes lively when a touch turns out to scroll the page', async () => {
    const container = draw();
    fireEvent.pointerDown(drawing(), { pointerType: 'touch' });
    await aWhile();
    expect(isLively(container)).toBe(false);
    fireEvent.pointerCancel(drawing(), { pointerType: 'touch' });
    await waitFor(() => expect(isLively(container)).toBe(true), patience);
  });

  test('stays still where the library cannot be had, and asks again later', async () => {
    vi.doMock(file, () => {
      throw new Error('The connection is down.');
    });
    const container = draw();
    fireEvent.pointerMove(drawing());
    await aWhile();
    expect(isLively(container)).toBe(false);
    expect(pointsOf(container, 'northshire')).toHaveLength(4);
    vi.doUnmock(file);
    const box = drawing();
    await waitFor(() => {
      if (box.isConnected) fireEvent.pointerMove(box);
      expect(isLively(container)).toBe(true);
    }, patience);
  });
});
