import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataFiles, lockFile, lockOf, unsaidChanges } from '../scripts/lock.mjs';

const header = 'date,file,area,measure,period,release,column,was,now,reason\n';
const file = 'observations/grooming.csv';
const columns = 'area,period,value,qualifier,coverage,release,standing,sources,note\n';
const first = 'northshire,2015/16,85,exact,,first,published,echo,\n';
const second = 'northshire,2015/16,114,exact,,second,published,echo,\n';

function filesOf(figures: string, corrections = ''): Map<string, string> {
  return new Map([
    ['corrections.csv', header + corrections],
    [file, columns + figures],
  ]);
}

const old = `2026-11-01,${file},northshire,grooming,2015/16,first,value,84,85,A misprint.\n`;
const lock = lockOf(filesOf(first + second, old));

describe('a published figure', () => {
  test('as it was needs no correction, nor does a new one', () => {
    const added = 'northshire,2016/17,200,exact,,second,published,echo,\n';
    expect(unsaidChanges(lock, filesOf(first + second, old))).toEqual([]);
    expect(unsaidChanges(lock, filesOf(added + second + first, old))).toEqual([]);
  });

  test('may have its note written anew', () => {
    expect(unsaidChanges(lock, filesOf(`${first.trimEnd()}A note.\n${second}`, old))).toEqual([]);
  });

  const changed = first.replace('85', '86');
  const sentence =
    'observations/grooming.csv: northshire|2015/16|first was 85 exact published and is now 86 exact published. Add a row to corrections.csv, or put it back.';

  test('changed without a correction is named, though an older correction is about it', () => {
    expect(unsaidChanges(lock, filesOf(changed + second, old))).toEqual([sentence]);
  });

  test.each([
    ['value', 'its value', changed],
    ['qualifier', 'its qualifier', first.replace('exact', 'approximate')],
    ['standing', 'its standing', first.replace('published', 'doubtful')],
    ['row', 'that is gone', ''],
  ])('with a later correction of its %s may change: %s', (column, _what, row) => {
    const later = `2026-12-01,${file},northshire,grooming,2015/16,first,${column},85,86,A misprint.\n`;
    expect(unsaidChanges(lock, filesOf(row + second, old))).toHaveLength(1);
    expect(unsaidChanges(lock, filesOf(row + second, old + later))).toEqual([]);
  });

  test('may be moved to the release that it is of', () => {
    const moved = first.replace('first', 'third');
    const later = `2026-12-01,${file},northshire,grooming,2015/16,third,release,first,third,Later.\n`;
    expect(unsaidChanges(lock, filesOf(moved + second, old))[0]).toContain('is gone');
    expect(unsaidChanges(lock, filesOf(moved + second, old + later))).toEqual([]);
  });

  test('of a revised table needs one row for all', () => {
    const later = `2026-12-01,${file},,,,first,value,,,The table was revised.\n`;
    expect(unsaidChanges(lock, filesOf(changed + second, old + later))).toEqual([]);
  });

  test.each([
    ['another file', 'observations/rape.csv,northshire,rape,2015/16,first'],
    ['another area', `${file},eastmere,grooming,2015/16,first`],
    ['another year', `${file},northshire,grooming,2016/17,first`],
    ['another release', `${file},northshire,grooming,2015/16,second`],
    ['nothing in particular', `${file},,,,`],
  ])('is not excused by a correction of %s', (_name, about) => {
    const later = `2026-12-01,${about},value,85,86,A misprint.\n`;
    expect(unsaidChanges(lock, filesOf(changed + second, old + later))).toEqual([sentence]);
  });
});

test('No published figure has changed without a row in corrections.csv.', () => {
  expect(unsaidChanges(readFileSync(lockFile, 'utf8'), dataFiles('.'))).toEqual([]);
});
