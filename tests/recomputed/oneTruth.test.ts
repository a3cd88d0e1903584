import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { describe, expect, test } from 'vitest';
import { mapSheet } from '../../src/charts/mapSheet.ts';
import { figuresJson } from '../../src/data/fileText.ts';
import * as queries from '../../src/data/queries.ts';
import { type Cited, citationOf } from '../../src/domain/citation.ts';
import { forcesOf, tableFor } from '../../src/domain/dataset.ts';
import { figureQuote } from '../../src/domain/figureQuote.ts';
import { mapRows } from '../../src/domain/fileRows.ts';
import { mapHeadline, mapSubtitle } from '../../src/domain/headlines.ts';
import { mapOf } from '../../src/domain/map.ts';
import { figuresShown } from '../../src/domain/mark.ts';
import { markName, markWords } from '../../src/domain/markWords.ts';
import { hasBegun } from '../../src/domain/period.ts';
import { quoteOf, releaseNames } from '../../src/domain/quote.ts';
import { dateWords } from '../../src/domain/release.ts';
import { EmbedMapPage } from '../../src/pages/EmbedMapPage.tsx';
import { LinksHere } from '../../src/pages/SiteLink.tsx';
import { newestMonth } from '../../src/url/choices.ts';
import { viewAddress } from '../../src/url/links.ts';
import type { View } from '../../src/url/view.ts';
import {
  cyberFlag,
  grooming,
  makeDataset,
  monthNamed,
  periodNamed,
} from '../support/makeDataset.ts';
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

const months = ['2016-12', '2017-07', '2018-06', '2018-12', '2019-06', '2019-12'].map(monthNamed);

/** Two measures, all years, and what was known of each at several times since it began. */
const views = [cyberFlag, grooming].flatMap((measure) =>
  tableFor(dataset, measure).years.flatMap((year) =>
    [undefined, ...months]
      .filter((asOf) => hasBegun(year, asOf))
      .map((asOf) => [measure, year.text, asOf] as const),
  ),
);

test('there are fifty views and more', () => {
  expect(views.length).toBeGreaterThan(50);
});

const client = new QueryClient();
client.setQueryData(queries.core.queryKey, dataset);
client.setQueryData(queries.figures.queryKey, dataset);

/** The map as it stands in a page of another site. */
function embedOf(view: Partial<View>): string {
  const page = createElement(LinksHere, null, createElement(EmbedMapPage));
  const withData = createElement(QueryClientProvider, { client }, page);
  const location = `/embed${viewAddress('map', view)}`;
  const html = renderToStaticMarkup(createElement(StaticRouter, { location }, withData));
  return html.replaceAll('&amp;', '&').replaceAll('&#x27;', "'");
}

describe.each(views)('%s in %s, as known in %s', (measure, year, asOf) => {
  const period = periodNamed(year);
  const table = tableFor(dataset, measure);
  const answer = mapOf(dataset, table, { period, as: 'rate', ...(asOf ? { asOf } : {}) });
  const rows = mapRows(answer, period);
  const lines = linesOfFile(dataset, rows, { asOf });
  const json: Record<string, unknown>[] = JSON.parse(
    figuresJson(sourceOf(dataset, { asOf }), rows),
  ).rows;
  const sheet = mapSheet(dataset, answer, []);
  const asof = asOf ?? ('all' as const);
  const embed = embedOf({ measure, period: period.slug, asof });

  test('a frame in a page of another site says what the screen and its sentence say, and when', () => {
    const subtitle = mapSubtitle(answer.measure, period, answer.as);
    const headline = mapHeadline(answer, period);
    expect(embed).toContain(`>${headline}</h1>`);
    expect(embed).toContain(`>${subtitle}</p>`);
    const known = asOf ?? newestMonth(dataset);
    expect(embed).toContain(`Figures as known in ${dateWords(known)}.`);
    const figures = figuresShown(answer.marks);
    const sentence = quoteOf(dataset, `${subtitle}. ${headline}`, figures, asOf);
    expect(sentence.startsWith(`${subtitle}. ${headline}`)).toBe(true);
    const names = releaseNames(dataset, figures);
    expect(embed).toContain(`Source: ${names || 'no release'}.`);
    if (names) expect(sentence).toContain(names);
  });

  test.each(forcesOf(dataset).map((area, at) => [area.name, at] as const))(
    '%s is the same on the screen, in the table, the files, the sentence, the citation and the frame',
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
      expect(embed).toContain(`aria-label="${name}: ${mark && markName(mark)}"`);

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
