// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves the built site: unknown addresses get its own 404 page, hashed files may be kept for ever.
 * @param {number} port 0 for any free one
 * @param {string} [folder]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve(port, folder = 'dist') {
  const page = join(folder, '404.html');
  if (!existsSync(page)) throw new Error(`${page} is missing: run npm run build first.`);
  const notFound = readFileSync(page);
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      const isHashed = path.startsWith('/assets/');
      const keep = isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.setHeader('Cache-Control', keep);
    },
  });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(notFound);
    }),
  );
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const at = server.address();
  const used = typeof at === 'object' && at ? at.port : port;
  return {
    address: `http://localhost:${used}/`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
