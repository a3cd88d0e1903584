import type { Catalogue } from '../domain/catalogue.ts';
import type { Core } from '../domain/dataset.ts';
import { pause } from '../ui/pause.ts';
import { catalogueSheet } from './catalogueSheet.ts';
import { csvOf, csvRowsOf } from './sheet.ts';

/** Rows between two pauses, in which the page answers its reader. */
const atOnce = 1000;

/** The file of everything that fits, in parts: it may be long, and the page must not stand still. */
export async function catalogueCsv(core: Core, catalogue: Catalogue): Promise<string[]> {
  const parts = [csvOf(catalogueSheet(core, catalogue.rows(0, atOnce)))];
  for (let start = atOnce; start < catalogue.length; start += atOnce) {
    await pause(0);
    parts.push(csvRowsOf(catalogueSheet(core, catalogue.rows(start, start + atOnce))));
  }
  return parts;
}
