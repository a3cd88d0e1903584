import { describe, expect, test } from 'vitest';
import { prerendered } from '../support/prerendered.ts';
import { countInterval } from './chance.ts';
import { changeBetween } from './change.ts';
import { shown } from './figure.ts';
import { areas, type Line, measures, yearNamed, yearsOf } from './files.ts';
import { rateOf } from './rate.ts';
import { spreadOf } from './spread.ts';

/** Fifty pages as they are drawn, read cell by cell, beside the numbers worked out a second time. */

async function drawn(address: string): Promise<string> {
  const { html } = await prerendered(address);
  return html;
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** What is read of a piece of a page. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot);/g, (entity) => entities[entity] ?? '')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The cells of each row of the tables in a piece of a page. */
function rowsIn(html: string): string[][] {
  return [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell)),
  );
}

/** The part of a force's page that is about one measure; empty where there is none. */
function sectionOf(html: string, name: string): string {
  const parts = html.split(/(?=<section[^>]* aria-label="[^"]*")/);
  const from = parts.findIndex((part) => part.includes(`aria-label="${name}"`));
  if (from < 0) return '';
  const isOther = (part: string) =>
    measures.some((one) => one.name !== name && part.includes(`aria-label="${one.name}"`));
  const until = parts.findIndex((part, at) => at > from && isOther(part));
  return parts.slice(from, until < 0 ? undefined : until).join('');
}

const forces = areas.filter(({ kind }) => kind === 'force');
const grouped = new Intl.NumberFormat('en-GB');
const sign: Readonly<Record<string, string>> = {
  approximate: 'about ',
  'at-least': 'at least ',
  'less-than': 'fewer than ',
};

/** The count as it has to be read, whatever mark stands behind it. */
function countWords({ value = '', qualifier = '' }: Line): string {
  return (sign[qualifier] ?? '') + grouped.format(Number(value));
}

function tenths(value: number): string {
  const words = (Math.floor(value * 10 + 0.5 + 1e-9) / 10).toFixed(1);
  return value > 0 && words === '0.0' ? '<0.1' : words;
}

const missing: Readonly<Record<string, RegExp>> = {
  'not supplied': /^not supplied$/,
  'not comparable': /^not comparable$/,
  doubtful: /^doubtful$/,
  nothing: /^(no figure found|not covered: different law|before the offence existed)$/,
};

/** Every second force. */
const some = forces.filter((_, at) => at % 2 === 0);

describe.each(some.map(({ area = '', name = '' }) => [area, name]))('the page of %s', (area) => {
  test('has the counts, rates and reasons of every year', async () => {
    const page = await drawn(`/forces/${area}`);
    const read: string[] = [];
    for (const { measure = '', name = '' } of measures) {
      for (const [year = '', count = '', rate = ''] of rowsIn(sectionOf(page, name))) {
        if (!/^\d{4}\/\d{2}$/.test(year)) continue;
        const figure = shown(measure, area, year);
        const at = `${area}, ${name}, ${year}`;
        read.push(at);
        if (figure.is !== 'figure') {
          expect(count, at).toMatch(missing[figure.is] ?? /^$/);
          continue;
        }
        expect(count.replace('†', ''), at).toBe(countWords(figure.line));
        const rated = rateOf(measure, [area], year, figure.value);
        const how = (sign[figure.line.qualifier ?? ''] ?? '').replace('fewer', 'less');
        if (rated) expect(rate, at).toBe(how + tenths(rated.per10k));
        else expect(rate, at).not.toMatch(/\d/);
      }
    }
    const known = measures.flatMap(({ measure = '', name = '' }) =>
      yearsOf(measure)
        .filter((year) => shown(measure, area, year).is === 'figure')
        .map((year) => `${area}, ${name}, ${year}`),
    );
    expect(read).toEqual(expect.arrayContaining(known));
  });

  test('says of the newest figure where it lies, and what it was the year before', async () => {
    const page = await drawn(`/forces/${area}`);
    for (const { measure = '', name = '' } of measures) {
      const section = textOf(sectionOf(page, name));
      const newest = [...yearsOf(measure)]
        .reverse()
        .find((year) => shown(measure, area, year).is === 'figure');
      if (section === '' || newest === undefined) continue;
      const place = spreadOf(measure, newest)?.places.get(area);
      const found = /(above|within|below) the usual spread of forces its size/.exec(section)?.[1];
      expect(found, `${area}, ${name}`).toBe(place);
      const before = yearNamed(Number(newest.slice(0, 4)) - 1);
      const change = changeBetween(measure, area, 'force', [before, newest]);
      if (change.is === 'none') {
        expect(section).toContain(`From ${before}, no change is given`);
        continue;
      }
      const counts = [change.earlier, change.later].map((count) => grouped.format(count));
      expect(section).toContain(`From ${before}: ${counts.join(', then ')}: `);
      const isChance = change.ends[0] <= 1 && change.ends[1] >= 1;
      const said = section.includes('within what chance could do');
      if (change.earlier !== change.later) expect(said, `${area}, ${name}`).toBe(isChance);
    }
  });
});

/** One year of each measure, and one more of those whose forces do not all answer. */
const views = measures.flatMap(({ measure = '', official }) => {
  const years = yearsOf(measure);
  const wanted = official === 'yes' ? [years.at(-1), years.at(4)] : years.slice(-4);
  return wanted.flatMap((year) => (year === undefined ? [] : [[measure, year] as const]));
});

test('these are fifty pages', () => {
  expect(some.length + views.length).toBeGreaterThanOrEqual(50);
});

describe.each(views)('the table of %s in %s', (measure, year) => {
  test('has counts, rates, residents, intervals and places', async () => {
    const query = `measure=${measure}&period=${year.replace('/', '-')}&show=table`;
    const page = await drawn(`/compare?${query}`);
    const rows = rowsIn(page);
    const spread = spreadOf(measure, year);
    for (const { area = '', name = '' } of forces) {
      const [, ...cells] = rows.find(([head]) => head === name) ?? [];
      const [
        count = '',
        rate = '',
        residents = '',
        midYear = '',
        lower = '',
        upper = '',
        place = '',
      ] = cells;
      const figure = shown(measure, area, year);
      const at = `${name}, ${measure}, ${year}`;
      if (figure.is !== 'figure') {
        expect(count, at).toMatch(missing[figure.is] ?? /^$/);
        continue;
      }
      expect(count.replace('†', ''), at).toBe(countWords(figure.line));
      const rated = rateOf(measure, [area], year, figure.value);
      if (!rated) {
        expect(rate, at).not.toMatch(/\d/);
        continue;
      }
      expect(rate, at).toContain(tenths(rated.per10k));
      expect([residents, midYear], at).toEqual([
        grouped.format(rated.residents),
        String(rated.midYear),
      ]);
      expect(/^(above|within|below)/.exec(place)?.[0], at).toBe(spread?.places.get(area));
      if (!['exact', 'derived'].includes(figure.line.qualifier ?? '')) continue;
      const ends = countInterval(figure.value).map((end) => (end / rated.residents) * 10_000);
      expect([lower, upper], at).toEqual(ends.map(tenths));
    }
  });
});
