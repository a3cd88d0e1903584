import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { listen, notFoundPage, type Served } from '../../scripts/serve.mjs';

/** Another site, which remembers what was asked of it and answers with one page. */
export async function stranger(page = 'Not Flagged'): Promise<Served & { asked: string[] }> {
  const asked: string[] = [];
  const served = await listen(0, (request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'Content-Type': 'text/html', 'Access-Control-Allow-Origin': '*' });
    response.end(page);
  });
  return { ...served, asked };
}

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * What GitHub Pages does: no header of ours, a project below a path of its own, and a redirect to
 * the folder's address with its slash.
 */
export function serveAsGitHubPages(folder: string, base = '/'): Promise<Served> {
  const { plain: notFound } = notFoundPage(folder);
  return listen(0, (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, pathname.slice(base.length - 1));
    const isFolder = existsSync(join(file, 'index.html'));
    if (!pathname.startsWith(base) || !(isFolder || isFile(file))) {
      response.writeHead(404, { 'Content-Type': types['.html'] }).end(notFound);
    } else if (isFolder && !pathname.endsWith('/')) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    } else {
      const path = isFolder ? join(file, 'index.html') : file;
      response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'text/plain' });
      createReadStream(path).pipe(response);
    }
  });
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
