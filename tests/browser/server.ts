import { serve } from '../../scripts/serve.mjs';

/** Serves the built site for the whole run; tests read its address from the environment. */
// biome-ignore lint/style/noDefaultExport: Playwright asks for one.
export default async function startServer(): Promise<() => Promise<void>> {
  const { address, close } = await serve(0, process.env.FLAGGED_DIST ?? 'dist');
  process.env.FLAGGED_ADDRESS = address;
  return close;
}
