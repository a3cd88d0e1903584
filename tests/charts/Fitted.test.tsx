import { act, render } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { Fitted } from '../../src/charts/Fitted.tsx';

const drawing = <Fitted width={undefined}>{(width) => <p>{width}</p>}</Fitted>;

afterEach(() => vi.unstubAllGlobals());

function textsIn(element: Element): (string | null)[] {
  return [...element.querySelectorAll('p')].map(({ textContent }) => textContent);
}

/** Stands for the browser: tells what watches an element how wide it has become. */
function watchWidths(): (width: number) => void {
  const watching = new Set<(width: number) => void>();
  class Observer {
    readonly #tell: (width: number) => void;
    constructor(callback: (entries: readonly { contentRect: { width: number } }[]) => void) {
      this.#tell = (width) => callback([{ contentRect: { width } }]);
    }
    observe() {
      watching.add(this.#tell);
    }
    disconnect() {
      watching.delete(this.#tell);
    }
  }
  vi.stubGlobal('ResizeObserver', Observer);
  return (width) => act(() => [...watching].forEach((tell) => void tell(width)));
}

function serve(): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = renderToString(drawing);
  return page;
}

test('a served page is taken over as it is, and then has one drawing, of its own width', async () => {
  const widen = watchWidths();
  const page = serve();
  const before = page.innerHTML;
  const root = await act(async () => hydrateRoot(page, drawing));
  expect(page.innerHTML).toBe(before);
  expect(textsIn(page)).toEqual(['340', '671', '1190']);
  widen(326.4);
  expect(textsIn(page)).toEqual(['326']);
  widen(0);
  expect(textsIn(page)).toEqual(['326']);
  widen(734);
  expect(textsIn(page)).toEqual(['734']);
  await act(async () => root.unmount());
});

test('a page that was not served has one drawing from the start', () => {
  const draw = vi.fn((width: number) => <p>{width}</p>);
  watchWidths();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 471.5, 9));
  const { container } = render(<Fitted width={undefined}>{draw}</Fitted>);
  expect(textsIn(container)).toEqual(['471']);
  expect(draw.mock.calls).toEqual([[471]]);
});

test('without a way to watch, and where nothing is laid out, there is still a drawing', async () => {
  vi.stubGlobal('ResizeObserver', undefined);
  const page = serve();
  const root = await act(async () => hydrateRoot(page, drawing));
  expect(textsIn(page)).toEqual(['640']);
  await act(async () => root.unmount());
});

test('a given width is drawn, on a server as well', () => {
  expect(renderToString(<Fitted width={500}>{(width) => <p>{width}</p>}</Fitted>)).toContain(
    '<p>500</p>',
  );
});
