// @ts-check
import { build } from 'vite';
import { serve } from './serve.mjs';

/** Builds the site, serves it and prints where. */
const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);
  process.exit(1);
}

try {
  await build({ logLevel: 'warn' });
  const { address } = await serve(port);
  console.log(`Flagged is at ${address} (Ctrl+C to stop)`);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  const isTaken = reason.includes('EADDRINUSE');
  console.error(isTaken ? `Port ${port} is taken: choose another, PORT=4180 npm start.` : reason);
  process.exit(1);
}
