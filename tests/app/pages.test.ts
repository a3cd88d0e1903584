import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addresses, sitemap } from '../../scripts/addresses.ts';
import { pages } from '../../src/app/pages.ts';

test('every file of a page is in the list, and every entry has its file', () => {
  const files = readdirSync('src/pages').filter((name) => /[a-z]Page\.tsx$/.test(name));
  const listed = pages.map(({ file }) => `${file}.tsx`);
  expect(listed.sort()).toEqual(files.sort());
});

test('no two pages have one path or one file', () => {
  for (const key of ['path', 'file'] as const) {
    const values = pages.map((page) => page[key]);
    expect(new Set(values).size).toBe(values.length);
  }
});

test('what stands for all other addresses comes last, and has no file of its own', () => {
  expect(pages.map(({ path }) => path).indexOf('*')).toBe(pages.length - 1);
  expect(pages.filter(({ isPrerendered }) => !isPrerendered).map(({ path }) => path)).toEqual([
    '*',
  ]);
});

test('a page whose path has a parameter says which rows it stands for', () => {
  for (const { path, rows } of pages) expect(path.includes(':'), path).toBe(rows !== undefined);
});

test('each page has its address, and each row of a page that stands for rows', () => {
  const found = addresses();
  expect(new Set(found).size).toBe(found.length);
  for (const { path, rows, isPrerendered } of pages) {
    if (!isPrerendered) expect(found).not.toContain(path);
    else if (rows === undefined) expect(found).toContain(path);
    else
      expect(
        found.filter((address) => address.startsWith(path.replace(/:.*/, ''))).length,
      ).toBeGreaterThan(9);
  }
  expect(found.filter((address) => address.includes(':'))).toEqual([]);
  expect(found).toContain('/forces/west-mercia');
});

test('the sitemap leaves out what is no page of its own without a query', () => {
  const places = [
    ...sitemap('https://flagged.test').matchAll(/<loc>https:\/\/flagged.test(.*)<\/loc>/g),
  ];
  const listed = places.map(([, address]) => address);
  const unlisted = addresses().filter((address) => !listed.includes(address));
  expect(unlisted.filter((address) => !address.startsWith('/embed/'))).toEqual(['/figure']);
  expect(listed).toHaveLength(addresses().length - unlisted.length);
});
