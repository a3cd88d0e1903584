// @ts-check
import { builds } from './bench/builds.mjs';
import { firstLine } from './bench/failure.mjs';
import { loadingHeads, loadingRows } from './bench/loading.mjs';
import { say } from './bench/machine.mjs';
import { onSite } from './bench/site.mjs';
import { table } from './bench/table.mjs';

/**
 * Only the part of `npm run bench` that concerns first views; FLAGGED_DIST names a site that is
 * built already. docs/performance.md says how to read it.
 */
process.chdir(`${import.meta.dirname}/..`);
try {
  const folder = process.env.FLAGGED_DIST ?? (await builds()).folder;
  await say('Loading first views over a slow line');
  const rows = await onSite(folder, loadingRows);
  console.log(`\n${table(loadingHeads, rows)}`);
} catch (error) {
  console.error(firstLine(error));
  process.exitCode = 1;
}
