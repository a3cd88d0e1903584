// @ts-check
import { buildsPage } from './bench/builds.mjs';
import { firstLine } from './bench/failure.mjs';
import { factors, grownSite } from './bench/grownSite.mjs';
import { say } from './bench/machine.mjs';
import { growthHeads, growthRow } from './bench/reading.mjs';
import { scaleHeads, scaleRows } from './bench/scale.mjs';
import { onSite } from './bench/site.mjs';
import { table } from './bench/table.mjs';

/**
 * Prints how the site does with made-up figures: 10, 100 and 1,000 times as many forces, years and
 * measures, or only the factors given. docs/performance.md says how to read it.
 */
process.chdir(`${import.meta.dirname}/..`);
const asked = process.argv.slice(2).map(Number);
const wanted = asked.length > 0 ? asked : factors;
try {
  const folder = await buildsPage();
  const read = [];
  const changed = [];
  for (const factor of wanted) {
    await say(`Reading ${factor} times the figures`);
    read.push(await onSite(folder, (site) => growthRow(site, factor)));
    await say(`Building the site with ${factor} times the figures`);
    const grown = await grownSite(factor);
    console.error(
      `${grown.figures.toLocaleString('en-GB')} figures and ${grown.quarters.toLocaleString('en-GB')} quarters, ${Math.round(grown.bytes / 1e6)} MB: forces × ${grown.mix.forces}, years × ${grown.mix.years}, measures × ${grown.mix.measures}.`,
    );
    await say('Opening and changing its pages');
    changed.push(...(await scaleRows(factor, grown.folder)));
  }
  console.log(`\n${table(growthHeads, read)}\n\n${table(scaleHeads, changed)}`);
} catch (error) {
  console.error(firstLine(error));
  process.exitCode = 1;
}
