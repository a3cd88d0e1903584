// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { caching, hashedFolder, headers } from './headers.mjs';

/** @typedef {{ address: string, close: () => Promise<void> }} Served */

/**
 * Serves the built site as the hosts in deploy/ do: the same headers, compressed files where a
 * browser takes them, and the site's own 404 page for unknown addresses.
 * @param {number} port 0 for any free one
 * @param {string} [folder]
 */
export function serve(port, folder = 'dist') {
  const notFound = notFoundPage(folder);
  const files = sirv(folder, { etag: true, brotli: true, gzip: true });
  return listen(port, (request, response) => {
    for (const { name, value } of headers) response.setHeader(name, value);
    const isHashed = request.url?.startsWith(hashedFolder);
    response.setHeader('Cache-Control', isHashed ? caching.hashed : caching.rest);
    files(request, response, () => {
      response.setHeader('Cache-Control', caching.rest);
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(notFound);
    });
  });
}

/** @param {string} folder */
export function notFoundPage(folder) {
  const page = join(folder, '404.html');
  if (!existsSync(page)) throw new Error(`${page} is missing: run npm run build first.`);
  return readFileSync(page);
}

/**
 * @param {number} port
 * @param {import('node:http').RequestListener} answer
 * @returns {Promise<Served>}
 */
export async function listen(port, answer) {
  const server = createServer(answer);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const at = server.address();
  const used = typeof at === 'object' && at ? at.port : port;
  return {
    address: `http://localhost:${used}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser may hold connections open on which it asks nothing.
        server.closeAllConnections();
      }),
  };
}
