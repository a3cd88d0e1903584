import { describe, expect, test } from 'vitest';
import { newerInScript } from './scripts.ts';

function namesIn(code: string): string[] {
  return newerInScript(code).map(({ name }) => name);
}

describe('what the floor lacks is found', () => {
  test.each([
    ['URL.canParse(cell)', 'URL.canParse'],
    ['cells.filter(URL.canParse)', 'URL.canParse'],
    ['window.URL.canParse(cell)', 'URL.canParse'],
    ['list.toSorted()', 'Array|TypedArray.toSorted'],
    ['f().rows["toSorted"](byTime)', 'Array|TypedArray.toSorted'],
    ['list.toReversed().map(f)', 'Array|TypedArray.toReversed'],
    ['list.slice().toSpliced(1, 1)', 'Array.toSpliced'],
    ['one.isSubsetOf(other)', 'Set.isSubsetOf'],
    ['Object.groupBy(list, f)', 'Object.groupBy'],
    ['Array.fromAsync(list)', 'Array.fromAsync'],
    ['Promise.withResolvers()', 'Promise.withResolvers'],
    ['new Promise((done) => { Promise.try(done); })', 'Promise.try'],
    ['requestIdleCallback(f)', 'requestIdleCallback'],
    ['window.requestIdleCallback(f)', 'requestIdleCallback'],
    ['AbortSignal.any([a, b])', 'AbortSignal.any'],
    ['document.startViewTransition(f)', 'Document|Element.startViewTransition'],
    ['navigation.navigate("/map")', 'navigation'],
    ['new Temporal.PlainDate(2026, 1, 1)', 'Temporal'],
    ['Iterator.from(list)', 'Iterator.from'],
    ['class Rows extends Iterator {}', 'Iterator'],
    ['a.popover.b', 'HTMLElement.popover'],
    ['/(?<=\\.)\\s+/', 'look-behind'],
    ['/(?<!a)b/u', 'look-behind'],
    ['new RegExp("(?<=a)b", "g")', 'look-behind'],
    ['RegExp("a", "v")', 'flag v'],
    ['/[\\p{L}--[a-z]]/v', 'flag v'],
    ['/(?i:a)b/', 'modifiers'],
    ['class A { static { f(); } }', 'static block of a class'],
    ['import a from "./a.json" with { type: "json" }', 'import attributes'],
    ['import("./a.json", { with: { type: "json" } })', 'options of import()'],
  ])('%s', (code, name) => {
    expect(namesIn(code)).toContain(name);
  });

  test('syntax that the list does not name is newer than the edition of the floor', () => {
    expect(namesIn('{ using file = open(); }')).toEqual(['syntax newer than ES2022']);
  });

  test('with the browsers that lack it, and the words around it', () => {
    expect(newerInScript('const first = list.map(f).toSorted()[0];')).toEqual([
      {
        name: 'Array|TypedArray.toSorted',
        lackedBy: [
          'chrome 105',
          'edge 105',
          'firefox 110',
          'safari 15.4',
          'safari_ios 15.4',
        ].concat('samsunginternet_android 20'),
        near: 'const first = list.map(f).toSorted()[0];',
      },
    ]);
    expect(newerInScript('/(?<=a)b/')[0]?.lackedBy).toEqual(['safari 15.4', 'safari_ios 15.4']);
  });
});

describe('what the floor has is let through', () => {
  test.each([
    'list.at(-1); text.replaceAll("a", "b"); list.findLast(f); Object.hasOwn(a, "b")',
    'structuredClone(a); crypto.randomUUID(); new URL(a).searchParams.get("b"); queueMicrotask(f)',
    'a ??= b; a ||= b; a &&= b; 1_000; a?.b; a ?? b; await f(); export {}',
    'class A { #a = 1; static b = 2; #c() {} has(o) { return #a in o; } }',
    '/(?<year>\\d+)(?=a)/dsu; /\\p{L}/u; "a".matchAll(/a/g)',
    'new Intl.NumberFormat("en-GB").format(1); new ResizeObserver(f).observe(a)',
  ])('%s', (code) => {
    expect(namesIn(code)).toEqual([]);
  });

  test('a name that some older object has', () => {
    // `Iterator.map` is newer, `Array.map` is not; nobody can tell them apart by the name.
    expect(namesIn('entries.map(f); entries.with(1, 2)')).toEqual(['Array|TypedArray.with']);
  });

  test('a name that the script declares itself, and a property that is only read', () => {
    expect(
      namesIn('const Iterator = f(); new Iterator(); function scheduler() {} scheduler()'),
    ).toEqual([]);
    expect(namesIn('const { popover } = props; f(props.popover); props.popover = 1')).toEqual([]);
  });
});

describe('what a script looks for first may be newer', () => {
  test.each([
    'typeof navigation === "object" && navigation.addEventListener("navigate", f)',
    'if (typeof URL.canParse === "function") f(URL.canParse(a)); else g()',
    'if (Object.groupBy) Object.groupBy(list, f)',
    'const sorted = list.toSorted ? list.toSorted() : [...list].sort()',
    'const find = Array.prototype.toSorted || own; list.toSorted?.()',
    'function f() { if (!document.startViewTransition) return g(); document.startViewTransition(g) }',
    '"requestIdleCallback" in window ? window.requestIdleCallback(f) : setTimeout(f)',
    'globalThis.Iterator?.from(list)',
    'const has = typeof Iterator !== "undefined"; function f() { if (has) Iterator.from(a) }',
  ])('%s', (code) => {
    expect(namesIn(code)).toEqual([]);
  });

  test.each([
    ['a look in another function', 'function f() { return typeof URL.canParse } URL.canParse(a)'],
    ['a look for another name', 'if (Object.hasOwn) Object.groupBy(list, f)'],
    ['a call inside the condition', 'if (URL.canParse(a)) f(a)'],
    ['what is called only when a chain gets there', 'rows?.toSorted()'],
  ])('but not %s', (_, code) => {
    expect(namesIn(code)).toHaveLength(1);
  });
});
