import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Classes of a style sheet that a component names, by the sheet's path. */
function namedClasses(file: string): { sheet: string; name: string }[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/import (\w+) from '(\.[^']+\.module\.css)'/g)].flatMap(
    ([, binding = '', path = '']) => {
      const sheet = join(dirname(file), path);
      const uses = code.matchAll(new RegExp(`\\b${binding}\\.(\\w+)`, 'g'));
      return [...uses].map(([, name = '']) => ({ sheet, name }));
    },
  );
}

test('every class that a component names is in its style sheet', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const named = files
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => namedClasses(join('src', file)));
  expect(named.length).toBeGreaterThan(300);
  const missing = named.filter(({ sheet, name }) => {
    return !new RegExp(`\\.${name}\\b`).test(readFileSync(sheet, 'utf8'));
  });
  expect(missing).toEqual([]);
});
