// @ts-check
import { builds } from './bench/builds.mjs';
import { heapRows } from './bench/heap.mjs';
import { interactionRows } from './bench/interactions.mjs';
import { growthHeads, growthRows, readingRows } from './bench/reading.mjs';
import { onSite } from './bench/site.mjs';
import { firstScriptRows, firstViewRows } from './bench/sizes.mjs';
import { table } from './bench/table.mjs';

/**
 * Prints how large, how fast and how hungry the built site is: docs/performance.md says how to read
 * it. Numbers for people, never a test: they depend on the machine and on what else it is doing.
 */
process.chdir(`${import.meta.dirname}/..`);
try {
  say('Building');
  const built = await builds();
  await onSite(built.folder, async (site) => {
    const rows = firstScriptRows(built);
    say('Opening every page');
    rows.push(...(await firstViewRows(site)));
    say('Changing the map');
    rows.push(...(await interactionRows(site)));
    say('Reading all files');
    rows.push(...(await readingRows(site)));
    say('Touring the site');
    rows.push(...(await heapRows(site)));
    console.log(`\n${table(['what', 'measured', 'budget', 'ok?'], rows)}\n`);
    say('Growing the figures');
    console.log(`\n${table(growthHeads, await growthRows(site))}`);
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** @param {string} step */
function say(step) {
  console.error(`${step} …`);
}
