// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { createServer, STATUS_CODES } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { caching, framing, hashedFolder, headers, openFiles, shownElsewhere } from './headers.mjs';

/** @typedef {{ address: string, close: () => Promise<void> }} Served */
/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** What Node's parser refuses, where the status is not 400. */
const refusals = new Map([
  ['HPE_HEADER_OVERFLOW', 431],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 413],
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
]);

const allowed = ['GET', 'HEAD'];

/**
 * Serves the built site as the hosts in deploy/ do: the same headers, compressed files where a
 * browser takes them, and the site's own page, with its help, for all that cannot be answered.
 * @param {number} port 0 for any free one
 * @param {string} [folder]
 */
export function serve(port, folder = 'dist') {
  const page = notFoundPage(folder);
  // Files are looked up at each request (`dev`): a build may replace them meanwhile.
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true });
  const server = createServer({ requireHostHeader: false }, answer);
  // An expectation that Node does not know would be answered with an empty page.
  server.on('checkExpectation', answer);
  server.on('connect', (_request, socket) => refuse(socket, 405));
  server.on('clientError', (error, socket) => {
    const code = 'code' in error ? String(error.code) : '';
    if (socket.writable && code !== 'ECONNRESET') refuse(socket, refusals.get(code) ?? 400);
    else socket.destroy();
  });
  return listen(port, server);

  /** @param {Request} request @param {Response} response */
  function answer(request, response) {
    say(response);
    const isHashed = request.url?.startsWith(hashedFolder);
    response.setHeader('Cache-Control', isHashed ? caching.hashed : caching.rest);
    request.headers['accept-encoding'] = takenCodings(request);
    // A server may send all of a file instead of a range; sirv throws at ranges such as "9-1".
    delete request.headers.range;
    // Doubled slashes are one, as nginx has it; a page has one address, and not that of its file.
    const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '') ?? [];
    const single = path.replace(/\/{2,}/g, '/');
    request.url = single + query;
    const [, folder] = /^(.*)\/index\.html$/.exec(single) ?? [];
    if (new RegExp(framing.pattern).test(single)) say(response, '');
    for (const { pattern, name, value } of [openFiles, shownElsewhere]) {
      if (new RegExp(pattern).test(single)) response.setHeader(name, value);
    }
    if (!allowed.includes(request.method ?? '')) sendPage(request, response, 405);
    else if (request.httpVersion === '1.1' && !request.headers.host) {
      sendPage(request, response, 400);
    } else if (folder !== undefined) {
      response.writeHead(301, { Location: (folder || '/') + query }).end();
    } else files(request, response, () => sendPage(request, response, 404));
  }

  /** @param {Request} request @param {Response} response @param {number} status */
  function sendPage(request, response, status) {
    say(response);
    const taken = request.headers['accept-encoding'] ?? '';
    const coding = [...page.codings.keys()].find((name) => taken.includes(name));
    const body = page.codings.get(coding ?? '') ?? page.plain;
    response.writeHead(status, {
      ...pageHeaders(status, body),
      ...(coding ? { 'Content-Encoding': coding } : {}),
      Vary: 'Accept-Encoding',
    });
    response.end(body);
  }

  /** Where there is no response to write to. @param {import('node:stream').Duplex} socket @param {number} status */
  function refuse(socket, status) {
    // Who asked may be gone already.
    socket.on('error', () => socket.destroy());
    const all = [
      ...headers.map(({ name, value }) => [name, value]),
      ...Object.entries(pageHeaders(status, page.plain)),
      ['Connection', 'close'],
    ];
    const lines = all.map(([name, value]) => `${name}: ${value}\r\n`).join('');
    socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}\r\n`);
    socket.end(page.plain);
  }
}

/** @param {Response} response @param {string} [framed] the end of the policy */
function say(response, framed = framing.nowhere) {
  for (const { name, value } of headers) {
    response.setHeader(name, value.replace(framing.nowhere, framed));
  }
}

/** @param {number} status @param {Buffer} body */
function pageHeaders(status, body) {
  return {
    ...(status === 405 ? { Allow: allowed.join(', ') } : {}),
    'Cache-Control': caching.rest,
    'Content-Type': 'text/html;charset=utf-8',
    'Content-Length': body.length,
  };
}

/** The codings that a browser names without refusing them: `br, gzip;q=0` is `br`. @param {Request} request */
function takenCodings({ headers: { 'accept-encoding': said = '' } }) {
  const parts = [said].flat().join().toLowerCase().split(',');
  const taken = parts.filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part));
  return taken.map((part) => part.split(';')[0]?.trim()).join(', ');
}

/**
 * The page for what cannot be answered: as it is, and by coding where the build compressed it.
 * @param {string} folder
 */
export function notFoundPage(folder) {
  const path = join(folder, '404.html');
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build first.`);
  const codings = [
    ['br', `${path}.br`],
    ['gzip', `${path}.gz`],
  ].flatMap(([coding = '', file = '']) =>
    existsSync(file) ? [/** @type {const} */ ([coding, readFileSync(file)])] : [],
  );
  return { plain: readFileSync(path), codings: new Map(codings) };
}

/**
 * @param {number} port
 * @param {import('node:http').Server | import('node:http').RequestListener} answer
 * @returns {Promise<Served>}
 */
export async function listen(port, answer) {
  const server = typeof answer === 'function' ? createServer(answer) : answer;
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
