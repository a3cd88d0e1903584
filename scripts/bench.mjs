// @ts-check
import { builds } from './bench/builds.mjs';
import { firstLine } from './bench/failure.mjs';
import { heapRows } from './bench/heap.mjs';
import { interactionRows } from './bench/interactions.mjs';
import { loadingHeads, loadingRows } from './bench/loading.mjs';
import { say } from './bench/machine.mjs';
import { compareRows, growthHeads, growthRow, readingRows } from './bench/reading.mjs';
import { onSite } from './bench/site.mjs';
import { firstScriptRows, firstViewRows } from './bench/sizes.mjs';
import { table } from './bench/table.mjs';

/**
 * Prints how large, how fast and how hungry the built site is: docs/performance.md says how to read
 * it. Numbers for people, never a test: they depend on the machine and on what else it is doing.
 */
process.chdir(`${import.meta.dirname}/..`);
try {
  await say('Building');
  const built = await builds();
  await onSite(built.folder, async (site) => {
    const rows = firstScriptRows(built);
    await say('Opening every page');
    rows.push(...(await firstViewRows(site)));
    await say('Changing what the pages show');
    rows.push(...(await interactionRows(site)));
    await say('Reading all files');
    rows.push(...(await readingRows(site)));
    rows.push(...(await compareRows(site)));
    await say('Touring the site');
    rows.push(...(await heapRows(site)));
    console.log(`\n${table(['what', 'measured', 'budget', 'ok?'], rows)}\n`);
    await say('Growing the figures (npm run bench:scale shows more)');
    const grown = [await growthRow(site, 1), await growthRow(site, 10)];
    console.log(`\n${table(growthHeads, grown)}\n`);
    await say('Loading first views over a slow line');
    console.log(`\n${table(loadingHeads, await loadingRows(site))}`);
  });
} catch (error) {
  console.error(firstLine(error));
  process.exitCode = 1;
}
