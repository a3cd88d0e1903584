import { findNginx, serveByNginx } from '../../scripts/nginx.mjs';
import { notFoundPage, type Served, serve } from '../../scripts/serve.mjs';

/** Serves the built site for the whole run; tests read its address from the environment. */
// biome-ignore lint/style/noDefaultExport: Playwright asks for one.
export default async function startServer(): Promise<() => Promise<void>> {
  const { address, close } = await started(process.env.FLAGGED_DIST ?? 'dist');
  process.env.FLAGGED_ADDRESS = address;
  return close;
}

/** Behind nginx where there is one; FLAGGED_SERVER is "nginx" or "static" to have no other. */
async function started(folder: string): Promise<Served> {
  const wanted = process.env.FLAGGED_SERVER ?? '';
  if (!['', 'nginx', 'static'].includes(wanted)) {
    throw new Error(`FLAGGED_SERVER must be "nginx" or "static", not "${wanted}".`);
  }
  // Without a build no server is to blame.
  notFoundPage(folder);
  const program = findNginx();
  if (wanted === 'static') return small(folder, 'as FLAGGED_SERVER asks');
  if (program === undefined) {
    if (wanted === 'nginx') throw new Error('FLAGGED_SERVER is "nginx", but there is none.');
    return small(folder, 'there is no nginx');
  }
  try {
    const served = await serveByNginx(program, folder);
    console.log(`Browser tests run behind a real nginx (${program}).`);
    return served;
  } catch (error) {
    if (wanted === 'nginx') throw error;
    const [reason] = String(error).split('\n');
    return small(folder, `nginx did not start: ${reason}`);
  }
}

function small(folder: string, why: string): Promise<Served> {
  console.log(`Browser tests run behind the small static server with the same headers (${why}).`);
  return serve(0, folder);
}
