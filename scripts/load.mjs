// @ts-check
import { cpus } from 'node:os';
import { firstLine } from './bench/failure.mjs';
import { busyShare } from './bench/machine.mjs';
import { table } from './bench/table.mjs';
import { loadOf } from './load/asking.mjs';
import { loadTables } from './load/results.mjs';
import { findNginx, serveByNginx } from './nginx.mjs';
import { assumed } from './scale/assumptions.mjs';
import { visitsTo } from './scale/visits.mjs';

/**
 * Asks the built site, behind nginx on this machine, for what visits ask for, and prints how fast it
 * answers: `npm run load -- 5000 50` for 5,000 requests, 50 at once. docs/scale.md says how to read
 * it. The one that asks needs the same processors as nginx, so nginx alone would do more.
 */
const most = 100_000;

try {
  const [requests = 5000, atOnce = 50] = process.argv.slice(2).map(Number);
  if (!(requests >= 1 && requests <= most && atOnce >= 1 && atOnce <= 500)) {
    throw new Error(`At most ${most} requests, and from 1 to 500 at once.`);
  }
  const folder = process.env.FLAGGED_DIST ?? `${import.meta.dirname}/../dist`;
  const asked = someRequests(folder, requests);
  const program = findNginx();
  if (!program) throw new Error('No nginx was found: install one (Debian: apt-get install nginx).');
  const busy = Math.round((await busyShare()) * 100);
  const server = await serveByNginx(program, folder);
  try {
    const load = await loadOf(server.address, folder, asked, atOnce);
    const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`;
    console.log(`nginx, one worker; ${machine}; ${busy}% busy with other work before.\n`);
    for (const { heads, rows } of loadTables(load)) console.log(`${table(heads, rows)}\n`);
    if (load.answers.some(({ fault }) => fault !== '')) process.exitCode = 1;
  } finally {
    await server.close();
  }
} catch (error) {
  console.error(firstLine(error));
  process.exitCode = 1;
}

/**
 * As visits come, one after the other.
 * @param {string} folder
 * @param {number} count
 */
function someRequests(folder, count) {
  const { any } = visitsTo(folder, assumed([]));
  const all = [];
  while (all.length < count) all.push(...any());
  return all.slice(0, count);
}
