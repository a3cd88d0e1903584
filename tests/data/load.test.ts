import { load } from 'published:files';
import { expect, test, vi } from 'vitest';
import { loadDataset } from '../../src/data/load.ts';
import type { Core } from '../../src/domain/dataset.ts';

test('figures that cannot be had are said while the core is still on its way', async () => {
  vi.spyOn(load, 'figures').mockRejectedValue(new TypeError('The network is down.'));
  const late = new Promise<Core>(() => undefined);
  await expect(loadDataset(late)).rejects.toThrow('The network is down.');
}, 5000);
