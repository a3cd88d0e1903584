import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

interface Build {
  /** Where the sources are. */
  readonly from?: string;
  /** Where the site goes, from there. */
  readonly to: string;
  readonly place?: Readonly<Record<string, string>>;
  /** The first compresses nothing, the second draws no pictures of links either. */
  readonly mode: 'uncompressed' | 'unpainted';
}

/** As `npm run build` does it, but for what would take long and is not looked at. */
export async function buildSite({ from = '.', to, place = {}, mode }: Build): Promise<void> {
  const words = ['build', '--outDir', to, '--emptyOutDir', '--mode', mode];
  await run('vite/bin/vite.js', words, from, place);
}

/** Runs a program of a package; nothing of the test around it reaches it. Rejects with its words. */
export async function run(
  program: string,
  words: readonly string[],
  cwd: string,
  place: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [resolve('node_modules', program), ...words], {
    cwd,
    env: { PATH, HOME, ...place },
  });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Error(`${program} ended with ${code}:\n${said}`);
}
