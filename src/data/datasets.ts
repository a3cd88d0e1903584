import type { Dataset } from '../domain/dataset.ts';
import { core } from './files.ts';

/** Newest first. */
const made: Dataset[] = [];
const most = 8;

/**
 * The dataset of these files, the same object each time while it is among the last few: what was
 * worked out for one page is then known to the next.
 */
export function datasetOf(tables: Dataset['tables'], quarterly: Dataset['quarterly']): Dataset {
  const found = made.find(
    (one) => hasSame(one.tables, tables) && hasSame(one.quarterly, quarterly),
  );
  if (found) return found;
  const dataset = { ...core, tables, quarterly };
  made.unshift(dataset);
  made.splice(most);
  return dataset;
}

function hasSame<K, V>(one: ReadonlyMap<K, V>, other: ReadonlyMap<K, V>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}
