// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { listen, notFoundPage } from './serve.mjs';

const ourFiles = fileURLToPath(new URL('../deploy/nginx', import.meta.url));

/** Debian keeps it where the path of an ordinary user does not lead. */
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** @returns {string | undefined} where nginx is */
export function findNginx() {
  return folders
    .filter(Boolean)
    .map((folder) => join(folder, 'nginx'))
    .find((path) => existsSync(path));
}

/**
 * Serves the built site by a real nginx with the files of deploy/nginx, as a process of one's own
 * that leaves nothing behind. Rejects with what nginx said when it does not start.
 * @param {string} program
 * @param {string} [folder]
 * @param {(root: string, port: number) => string} [server] the server's own part of the configuration
 * @returns {Promise<import('./serve.mjs').Served>}
 */
export async function serveByNginx(program, folder = 'dist', server = siteServer) {
  notFoundPage(folder);
  const own = mkdtempSync(join(tmpdir(), 'flagged-nginx-'));
  const port = await freePort();
  const config = join(own, 'nginx.conf');
  symlinkSync(ourFiles, join(own, 'flagged'));
  writeFileSync(config, configText(program, own, server(resolve(folder), port)));
  const child = spawn(program, ['-p', own, '-c', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (words) => {
    said += words;
  });
  const ended = new Promise((done) => {
    child.once('error', done);
    child.once('close', done);
  });
  const stop = () => void child.kill('SIGTERM');
  process.once('exit', stop);
  const close = async () => {
    process.off('exit', stop);
    stop();
    await ended;
    rmSync(own, { recursive: true, force: true });
  };
  const address = `http://localhost:${port}/`;
  if (await isReady(address, ended)) return { address, close };
  await close();
  throw new Error(said.trim() || `${program} did not start.`);
}

/**
 * @param {string} address
 * @param {Promise<unknown>} ended
 */
async function isReady(address, ended) {
  let hasEnded = false;
  ended.then(() => {
    hasEnded = true;
  });
  for (let tries = 0; tries < 100 && !hasEnded; tries += 1) {
    try {
      return (await fetch(address, { redirect: 'manual' })).status < 400 && !hasEnded;
    } catch {
      await pause(50);
    }
  }
  return false;
}

/** Free a moment ago; nginx itself cannot be asked for any. */
export async function freePort() {
  const { address, close } = await listen(0, () => {});
  await close();
  return Number(new URL(address).port);
}

/** @param {string} root @param {number} port */
function siteServer(root, port) {
  return `server {
    listen 127.0.0.1:${port};
    server_name localhost;
    root "${root}";
    include flagged/site.conf;
  }`;
}

/**
 * Only what a machine's own nginx.conf would say; all that concerns the site stands in deploy/nginx.
 * @param {string} program
 * @param {string} own
 * @param {string} server
 */
function configText(program, own, server) {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
worker_processes 1;
pid "${own}/pid";
error_log stderr warn;
${process.getuid?.() === 0 ? 'user root; # so that a folder of root can be read\n' : ''}
events { worker_connections 512; }
http {
  include "${typesPath(program)}";
  default_type application/octet-stream;
  access_log off;
  ${kinds.map((kind) => `${kind}_temp_path "${own}/${kind}";`).join('\n  ')}
  ${server}
}
`;
}

/**
 * The list of file types lies beside the configuration that this nginx was built for.
 * @param {string} program
 */
function typesPath(program) {
  const { stderr } = spawnSync(program, ['-V'], { encoding: 'utf8' });
  const path = /--conf-path=(\S+)/.exec(stderr ?? '')?.[1] ?? '/etc/nginx/nginx.conf';
  const types = join(dirname(path), 'mime.types');
  readFileSync(types);
  return types;
}
