import { describe, expect, test } from 'vitest';
import { mapSheet } from '../../src/charts/mapSheet.ts';
import { figuresJson } from '../../src/data/fileText.ts';
import { type Cited, citationOf } from '../../src/domain/citation.ts';
import { forcesOf, tableFor } from '../../src/domain/dataset.ts';
import { figureQuote } from '../../src/domain/figureQuote.ts';
import { mapRows } from '../../src/domain/fileRows.ts';
import { mapOf } from '../../src/domain/map.ts';
import { markWords } from '../../src/domain/markWords.ts';
import { releaseNames } from '../../src/domain/quote.ts';
import type { Month } from '../../src/domain/release.ts';
import { dateWords } from '../../src/domain/release.ts';
import { cyberFlag, grooming, makeDataset, periodNamed } from '../support/makeDataset.ts';
import { type Line, linesOfFile, sourceOf } from '../support/readFile.ts';

const dataset = makeDataset();

/** How a number is read, by its qualifier; worked out here a second time. */
const meant: Readonly<Record<string, string>> = {
  ...{ exact: '', derived: '', approximate: 'about ', 'at-least': 'at least ' },
  'less-than': 'fewer than ',
};

/** A cell of a file in the words of a page. */
function wordsOf({ value = '', qualifier = '', absence = '' }: Line): string {
  if (value === '') return absence;
  return `${meant[qualifier]}${Number(value).toLocaleString('en-GB')}`;
}

const views = [cyberFlag, grooming].flatMap((measure) =>
  ['2015/16', '2016/17', '2017/18', '2018/19', '2019/20'].flatMap((year) =>
    ([undefined, '2018-12'] as const).map((asOf) => [measure, year, asOf] as const),
  ),
);

describe.each(views)('%s in %s, as known in %s', (measure, year, month) => {
  const asOf = month as Month | undefined;
  const period = periodNamed(year);
  const table = tableFor(dataset, measure);
  const answer = mapOf(dataset, table, { period, as: 'rate', ...(asOf ? { asOf } : {}) });
  const rows = mapRows(answer, period);
  const lines = linesOfFile(dataset, rows, { asOf });
  const json: Record<string, unknown>[] = JSON.parse(
    figuresJson(sourceOf(dataset, { asOf }), rows),
  ).rows;
  const sheet = mapSheet(dataset, answer, []);

  test.each(forcesOf(dataset).map((area, at) => [area.name, at] as const))(
    '%s is the same on the screen, in the table, the files, the sentence and the citation',
    (name, at) => {
      const line = lines.find(({ area }) => area === name) ?? {};
      const words = wordsOf(line);
      expect(words).not.toBe('');

      const [head, count] = sheet.rows.find(([one]) => one?.words === name) ?? [];
      expect([head?.words, count?.words.replace('†', '')]).toEqual([name, words]);

      const record = json.find(({ area }) => area === name) ?? {};
      const { value = null, absence = null } = record;
      expect([value, absence]).toEqual([
        line.value === '' ? null : Number(line.value),
        line.absence || null,
      ]);

      const mark = answer.marks[at]?.mark;
      expect(mark && markWords(mark).startsWith(words)).toBe(true);

      const area = forcesOf(dataset)[at];
      const sentence = area ? figureQuote(dataset, table, area, period, asOf) : '';
      const count0 = line.value === '0' ? 'no' : words;
      if (line.value !== '') expect(sentence).toContain(` recorded ${count0} `);
      else expect(sentence).not.toMatch(/ recorded (no|about|at least|fewer|\d)/);

      const readings = rows.flatMap(({ reading, name: of }) =>
        of === name && reading ? [reading] : [],
      );
      const cited: Cited = {
        ...{
          title: name,
          address: 'https://example.org',
          version: '2026-11-30',
          seen: '2026-11-30',
        },
        sources: releaseNames(dataset, readings),
      };
      if (line.release) {
        const when = dateWords((line.published ?? '').slice(0, 7));
        expect(citationOf(cited, 'Harvard')).toContain(line.publisher);
        if (line.published) expect(sentence).toContain(when);
      }
    },
  );
});

test('the views have every kind of absence, a bound, a rounded number and a zero', () => {
  const cells = views.flatMap(([measure, year]) => {
    const period = periodNamed(year);
    const answer = mapOf(dataset, tableFor(dataset, measure), { period, as: 'rate' });
    return linesOfFile(dataset, mapRows(answer, period)).map(wordsOf);
  });
  for (const kind of ['not supplied', 'no figure found', 'not comparable', 'doubtful', '0']) {
    expect(cells).toContain(kind);
  }
  for (const bound of ['about ', 'at least ', 'fewer than ', 'not covered']) {
    expect(
      cells.some((cell) => cell.startsWith(bound)),
      bound,
    ).toBe(true);
  }
});
