import type { Area } from '../domain/area.ts';
import type { MeasureSlug } from '../domain/measure.ts';
import type { Table } from '../domain/table.ts';
import { textAt } from './fetched.ts';
import { readSlice } from './slices.ts';

/** Names the build this page came from; the slices of its forces stand in a folder of that name. */
declare const __BUILD__: string;

/** What the page of one force rests on: published as a file of its own, else cut from all. */
export async function loadForce(force: Area): Promise<ReadonlyMap<MeasureSlug, Table>> {
  if (import.meta.env.PROD && !import.meta.env.SSR) {
    const folder = `${import.meta.env.BASE_URL}assets/forces/${__BUILD__}`;
    return readSlice(await textAt(`${folder}/${force.slug}.json`));
  }
  const { cut } = await import('./cut.ts');
  return readSlice(await cut(force));
}
