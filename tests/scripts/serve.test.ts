import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFolder } from '../../scripts/compress.ts';
import { caching, framing, headers, metaPolicy } from '../../scripts/headers.mjs';
import { findNginx, serveByNginx } from '../../scripts/nginx.mjs';
import { type Served, serve } from '../../scripts/serve.mjs';
import { hangUp, type RawAnswer, rawRequest } from '../support/rawRequest.ts';

const nginx = findNginx();
const servers = [
  { name: 'the small server', start: (folder: string) => serve(0, folder) },
  ...(nginx ? [{ name: 'nginx', start: (folder: string) => serveByNginx(nginx, folder) }] : []),
];

const map = `<!doctype html><title>Map</title>${'<p>Northshire, 12 offences.</p>\n'.repeat(60)}`;
const help = `<!doctype html><title>No page</title>${'<p>Help: 0800 1111.</p>\n'.repeat(80)}`;
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flagged-serve-'));
  mkdirSync(join(folder, 'map'));
  mkdirSync(join(folder, 'embed/map'), { recursive: true });
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, 'previews'));
  writeFileSync(join(folder, 'previews/map.png'), 'a picture');
  writeFileSync(join(folder, 'index.html'), map);
  writeFileSync(join(folder, 'map/index.html'), map);
  writeFileSync(join(folder, 'embed/map/index.html'), map);
  writeFileSync(join(folder, 'assets/index-00000000.js'), map);
  writeFileSync(join(folder, '404.html'), help);
  await compressFolder(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

const ranges = [
  ...['bytes=9-1', 'bytes=5-2,1-0', 'bytes=2-1e-9', ' 9 - 1', 'bytes=0-0', 'bytes=0-4'],
  ...['bytes=-5', 'bytes=-0', 'bytes=-', 'bytes=', 'bytes', 'bytes=5-', 'bytes=999999-'],
  ...['bytes=999999-9999999', 'bytes=0-99999999999999999999', 'bytes=-99999999999999999999'],
  ...['bytes=a-b', 'bytes=0x1-0x2', 'bytes=1.5-2.5', 'bytes=0-1,2-3,4-5', 'bytes=--1', 'lines=1-2'],
  ...['bytes=1--2', 'bytes=NaN-Infinity', 'bytes=0-1;q=2', `bytes=${'0-1,'.repeat(9)}9-9`],
];

const refused = [
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'CONNECT',
  'PROPFIND',
  'LINK',
];

describe.each(servers)('$name', ({ start }) => {
  let server: Served;

  beforeAll(async () => {
    server = await start(folder);
  });

  afterAll(() => server.close());

  /** A request with some header lines more than it must have. */
  const ask = (line: string, more: readonly string[] = []) =>
    rawRequest(
      server.address,
      [`${line} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...more, '', ''].join('\r\n'),
    );

  const expectIsUp = async () => expect((await ask('GET /map')).status).toBe(200);

  test.each(ranges)('outlives the range “%s”, and sends no wrong bytes', async (range) => {
    const answer = await ask('GET /map', [`Range: ${range}`]);
    expect([200, 206, 416]).toContain(answer.status);
    if (answer.status === 200) expect(answer.body.toString()).toBe(map);
    if (answer.status === 416) expectHelp(answer);
    await ask('GET /map', [`Range: ${range}`, 'Accept-Encoding: br, gzip']);
    await expectIsUp();
  });

  test.each(refused)('refuses %s with our page, and says what it takes', async (method) => {
    const answer = await ask(`${method} /map`, ['Content-Length: 0']);
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD');
    expectHelp(answer);
    await expectIsUp();
  });

  test('answers GET, and HEAD with the same headers and no body', async () => {
    const [get, head] = [await ask('GET /map'), await ask('HEAD /map')];
    expect(get.status).toBe(200);
    expect(get.body.toString()).toBe(map);
    expect(get.headers.allow).toBeUndefined();
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  });

  test.each([
    ['a method in small letters', 'get /map HTTP/1.1', 400],
    ['a method that is none', 'BREW /map HTTP/1.1\r\nHost: a\r\nConnection: close', [400, 405]],
    ['a wish to be a proxy', 'CONNECT localhost:80 HTTP/1.1\r\nHost: localhost:80', [400, 405]],
    ['a form that nobody knows', 'GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: x', [400, 501]],
    ['no address at all', 'GET', 400],
    ['a protocol of another world', 'GET /map HTPP/1.1', 400],
    ['no host', 'GET /map HTTP/1.1\r\nConnection: close', 400],
    ['a broken header', 'GET /map HTTP/1.1\r\nHost: localhost\r\n: none', 400],
    ['a header that is too large', `GET / HTTP/1.1\r\nCookie: ${'c'.repeat(40_000)}`, [400, 431]],
    ['an address that is too long', `GET /${'a'.repeat(40_000)} HTTP/1.1`, [414, 431]],
    ['a broken address', 'GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close', [400, 404]],
  ])('answers %s with our page', async (_what, text, status) => {
    const answer = await rawRequest(server.address, `${text}\r\n\r\n`);
    expect([status].flat()).toContain(answer.status);
    expectHelp(answer);
    await expectIsUp();
  });

  test('outlives the loss of a file', async () => {
    const path = join(folder, `lost-${new URL(server.address).port}.txt`);
    writeFileSync(path, 'Here for a moment.');
    expect((await ask(`GET /${basename(path)}`)).status).toBe(200);
    rmSync(path);
    expectHelp(await ask(`GET /${basename(path)}`));
    await expectIsUp();
  });

  test.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '//etc/passwd'])(
    'leads nowhere out of its folder by %s',
    async (path) => {
      const { status, body } = await ask(`GET ${path}`);
      expect([400, 404]).toContain(status);
      expect(body.toString()).toBe(help);
    },
  );

  test.each([
    ['/index.html', '/'],
    ['/map/index.html', '/map'],
    ['/map/index.html?as=count', '/map?as=count'],
    ['/index.html?as=count', '/?as=count'],
    ['//map//index.html', '/map'],
    ['//evil.example/index.html', '/evil.example'],
    ['/a%20b/index.html', '/a%20b'],
  ])('leads from %s to the address of that page, on the same host', async (path, place) => {
    const { status, headers: said } = await ask(`GET ${path}`);
    expect(status).toBe(301);
    expect(decodeURIComponent(said.location ?? '')).toBe(decodeURIComponent(place));
    expect(said.location).toMatch(/^\/(?!\/)/);
    for (const { name, value } of headers) expect(said[name.toLowerCase()], name).toBe(value);
  });

  test('writes no line of its own into the headers of an answer', async () => {
    for (const line of ['%0d%0aX:%20y', '%0dX:%20y', '%0aX:%20y']) {
      const { status, headers: said } = await ask(`GET /a${line}/index.html`);
      expect([301, 404]).toContain(status);
      expect(said.x).toBeUndefined();
    }
  });

  test.each([
    ['//map', 200],
    ['///map', 200],
    ['/map/', 200],
    ['/MAP', 404],
  ])('answers %s with %i: slashes are one, and capitals are others', async (path, status) => {
    const answer = await ask(`GET ${path}`);
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).toBe(status === 200 ? map : help);
  });

  test.each([
    ['/embed/map', 200, true],
    ['/embed/map/?as=count', 200, true],
    ['//embed//map', 200, true],
    ['/embed/nowhere', 404, false],
    ['/map?/embed/map', 200, false],
    ['/embed/../map', 200, false],
    ['/embed/%2e%2e/map', 200, false],
    ['/embed/map/../../map', 200, false],
    ['/assets/index-00000000.js', 200, false],
  ])('%s answers %i, and may be framed: %s', async (path, status, isFramed) => {
    const answer = await ask(`GET ${path}`);
    expect(answer.status).toBe(status);
    const policy = answer.headers['content-security-policy'];
    expect(policy).toBe(isFramed ? metaPolicy : `${metaPolicy}${framing.nowhere}`);
    expect(answer.headers['x-frame-options']).toBeUndefined();
  });

  test.each([
    ['/previews/map.png', 'cross-origin'],
    ['//previews//map.png?a', 'cross-origin'],
    ['/map', 'same-origin'],
    ['/map?/previews/map.png', 'same-origin'],
    ['/assets/index-00000000.js', 'same-origin'],
  ])('%s may be shown by %s', async (path, who) => {
    const answer = await ask(`GET ${path}`);
    expect(answer.status).toBe(200);
    expect(answer.headers['cross-origin-resource-policy']).toBe(who);
  });

  test('outlives who hangs up at once', async () => {
    const starts = [
      'CONNECT /map HTTP/1.1\r\nHost: a\r\n\r\n',
      'GET\r\n\r\n',
      'GET /map HTTP/1.1\r\n',
    ];
    for (const text of starts) {
      await Promise.all(Array.from({ length: 20 }, () => hangUp(server.address, text)));
    }
    await expectIsUp();
  });

  test('answers an unknown address in the form that the browser takes', async () => {
    const gzip = await ask('GET /nowhere', ['Accept-Encoding: gzip']);
    expect(gzip.status).toBe(404);
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gzip.headers.vary).toBe('Accept-Encoding');
    expect(gunzipSync(gzip.body).toString()).toBe(help);
    const plain = await ask('GET /nowhere', ['Accept-Encoding: identity']);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expectHelp(plain);
  });

  test.each(['/nowhere', '/map'])('takes q=0 as a refusal on %s', async (path) => {
    const answer = await ask(`GET ${path}`, ['Accept-Encoding: gzip;q=0, br; q=0.0']);
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body.toString()).toBe(path === '/map' ? map : help);
  });
});

test('The small server sends brotli to who takes it, errors too.', async () => {
  const server = await serve(0, folder);
  const ask = (path: string, accept: string) =>
    rawRequest(
      server.address,
      `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept-Encoding: ${accept}\r\n\r\n`,
    );
  const lost = await ask('/nowhere', 'gzip, br');
  expect(lost.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(lost.body).toString()).toBe(help);
  expect((await ask('/map', 'gzip, br;q=0')).headers['content-encoding']).toBe('gzip');
  await server.close();
});

if (nginx) {
  describe('the nginx server of port 80', () => {
    const example = readFileSync('deploy/nginx/example.conf', 'utf8');
    const [, http = '', https = ''] = example.split(/^server \{$/m);
    let server: Served;

    beforeAll(async () => {
      server = await serveByNginx(nginx, folder, (root, port) =>
        `server {${http}`
          .replace('listen 80;', `listen 127.0.0.1:${port};`)
          .replace('listen [::]:80;', '')
          .replace(/error_log .*/, '')
          .replace('/var/www/flagged', root),
      );
    });

    afterAll(() => server.close());

    test.each(['flagged.example', 'evil.example', 'localhost'])(
      'leads from %s home',
      async (host) => {
        const text = `GET //evil.example/?a=1 HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
        const { status, headers: said } = await rawRequest(server.address, text);
        expect(status).toBe(301);
        expect(said.location).toBe('https://flagged.example//evil.example/?a=1');
        expect(said.server).toBe('nginx');
        for (const { name, value } of headers) expect(said[name.toLowerCase()], name).toBe(value);
      },
    );

    test('has our page for what it cannot read', async () => {
      const answer = await rawRequest(server.address, 'GET\r\n\r\n');
      expect(answer.status).toBe(400);
      expectHelp(answer);
    });

    test('keeps no record of who read what, and neither does the other', () => {
      for (const one of [http, https]) {
        expect(one).toContain('access_log off;');
        expect(one).toMatch(/error_log \S+ crit;/);
      }
      expect(https).toContain('ssl_protocols TLSv1.2 TLSv1.3;');
    });
  });
}

function expectHelp({ headers: said, body }: RawAnswer): void {
  expect(body.toString()).toBe(help);
  expect(said['content-type']).toMatch(/^text\/html; ?charset=utf-8$/);
  expect(said['cache-control']).toBe(caching.rest);
  for (const { name, value } of headers) expect(said[name.toLowerCase()], name).toBe(value);
}
