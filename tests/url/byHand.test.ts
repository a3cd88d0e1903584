import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A query in a string or a template: `?measure=`, `&areas=${…}`, `'?' + key`, `join('&')`. */
const query = /[?&][\w-]+=|(['"`])[?&]\1\s*[+)]|[?&]\$\{/;

function isByHand(line: string): boolean {
  return query.test(line.replace(/(^|\s)(\/\/|\*|\/\*).*/, ''));
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path) && !path.startsWith('url/'),
);

test('no address is made by hand outside of url/', () => {
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((path) =>
    readFileSync(`src/${path}`, 'utf8')
      .split('\n')
      .filter(isByHand)
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

test.each([
  [`<Link to={\`/trends?measure=\${slug}\`}>`, true],
  [`const more = \`\${address}&asof=\${month}\`;`, true],
  ["return address + '?' + rest;", true],
  [`navigate({ search: \`?\${pairs.join('&')}\` });`, true],
  ["const rest = pairs.join('&');", true],
  ["const sign = { amp: '&' };", false],
  ['export type A = B extends C ? D : E; // `?measure=`', false],
  ['const area = view?.area === other ? one : two;', false],
  [' * The page of one figure, `/figure?measure=…`.', false],
])('found: %s', (line, isFound) => {
  expect(isByHand(line)).toBe(isFound);
});
