// @ts-check
import { firstLine } from './bench/failure.mjs';
import { table } from './bench/table.mjs';
import { assumed } from './scale/assumptions.mjs';
import { costHeads, costRows, hitHeads, hitRows, loadHeads, loadRows } from './scale/day.mjs';
import { drawnVisits, perVisitHeads, perVisitRows } from './scale/perVisit.mjs';

/**
 * What the built site would carry and cost with many readers, as tables in Markdown; docs/scale.md
 * says how to read them. Assumptions can be changed for one run, as `name=number`. FLAGGED_DIST
 * names another built site.
 */
try {
  const folder = process.env.FLAGGED_DIST ?? `${import.meta.dirname}/../dist`;
  const assumptions = assumed(process.argv.slice(2));
  const drawn = drawnVisits(folder, assumptions);
  say('A visit', table(perVisitHeads, perVisitRows(drawn)));
  say('Answered by the content network', table(hitHeads, hitRows(drawn, folder, assumptions)));
  say('A day', table(loadHeads, loadRows(drawn, assumptions)));
  say('Cost of 30 days', table(costHeads, costRows(drawn, assumptions)));
} catch (error) {
  console.error(firstLine(error));
  process.exitCode = 1;
}

/**
 * @param {string} title
 * @param {string} text
 */
function say(title, text) {
  console.log(`### ${title}\n\n${text}\n`);
}
