import '../../src/styles/base.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { TileMap } from '../../src/charts/TileMap.tsx';
import type { Dataset } from '../../src/domain/dataset.ts';
import { mapOf } from '../../src/domain/map.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Table } from '../../src/domain/table.ts';

/** Milliseconds from asking for each year but the first to the frame that shows it. */
export async function drawnMap(
  dataset: Dataset,
  table: Table,
  years: readonly Period[],
): Promise<number[]> {
  const element = document.getElementById('root');
  if (!element) throw new Error('index.html has no element with the id "root".');
  const root = createRoot(element);
  const times: number[] = [];
  for (const period of years) {
    const start = performance.now();
    const answer = mapOf(dataset, table, { period, as: 'rate' });
    flushSync(() =>
      root.render(
        <TileMap
          answer={answer}
          name={period.text}
          tiles={dataset.tiles}
          selected={[]}
          onSelect={() => undefined}
          onPoint={() => undefined}
        />,
      ),
    );
    await nextFrame();
    times.push(performance.now() - start);
  }
  root.unmount();
  return times.slice(1);
}

/** A message sent from a frame arrives after it was painted. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  });
}
