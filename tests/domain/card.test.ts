import { describe, expect, test } from 'vitest';
import type { AreaSlug } from '../../src/domain/area.ts';
import { benchmarkOf } from '../../src/domain/benchmark.ts';
import { forceCard, nationCard } from '../../src/domain/card.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { linkedLines } from '../../src/domain/linked.ts';
import { markFor } from '../../src/domain/mark.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { toldStory } from '../../src/domain/story.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  periodNamed,
} from '../support/makeDataset.ts';

const dataset = makeDataset();

function cardOf(measure: MeasureSlug, force: string, year: string) {
  const [table, area, period] = [
    tableFor(dataset, measure),
    areaNamed(dataset, force),
    periodNamed(year),
  ];
  const mark = markFor(dataset, table, area, period, 'rate');
  const question = { period, asOf: undefined };
  return forceCard(dataset, table, area, mark, benchmarkOf(dataset, table, period), question);
}

describe('what is said of a force', () => {
  test('the count, its rate, where that lies, and the year before', () => {
    const card = cardOf(grooming, 'northshire', '2018/19');
    expect([card.name, card.count, card.figure?.value]).toEqual(['Northshire', '44', 44]);
    expect(card.sentences).toEqual([
      '4.4 for each 10,000 residents under 18: not compared: fewer than 20 forces have a counted figure and a rate.',
      'Since 2017/18: 40, then 44: 1.10 times as many, within what chance could do.',
      '95% interval of the ratio: 0.70 to 1.73.',
    ]);
  });

  test('no change across a break', () => {
    expect(cardOf(grooming, 'northshire', '2017/18').sentences.at(-1)).toBe(
      'Since 2016/17: no change is given: the years do not compare (wider from April 2017).',
    );
  });

  test('why there is no figure, and no number in its place', () => {
    const card = cardOf(cyberFlag, 'mid-vales', '2015/16');
    expect(card.count).toBeUndefined();
    expect(card.sentences).toHaveLength(1);
    expect(card.sentences[0]).toMatch(/^[A-Z][^.]+\.$/);
  });
});

describe('what is said of the nation', () => {
  const nation = (measure: MeasureSlug, year: string) =>
    nationCard(dataset, tableFor(dataset, measure), { period: periodNamed(year), asOf: undefined });

  test('the sum of all forces, and who is in it', () => {
    const { name, count, sentences } = nation(grooming, '2018/19');
    expect([name, count]).toEqual(['England and Wales', '256']);
    expect(sentences[0]).toBe(
      'Recorded by all 7 forces of England and Wales, and Realm Rail Police.',
    );
  });

  test('with some forces missing no change: published totals are over others', () => {
    const { name, sentences } = nation(cyberFlag, '2019/20');
    expect(name).toBe('The 5 forces with a figure together');
    expect(sentences.join(' ')).not.toContain('Since');
    expect(nation(grooming, '2018/19').sentences.join(' ')).toContain(
      'Since 2017/18: 218, then 256',
    );
  });

  test('nothing but their number where fewer than half of the forces have a figure', () => {
    const { count, sentences } = nation(cyberFlag, '2014/15');
    expect(count).toBeUndefined();
    expect(sentences[0]).toMatch(/^0 of 7 forces have a figure\.$/);
  });
});

describe('the lines beside the map', () => {
  const linesOf = (areas: readonly string[], measure = grooming) =>
    linkedLines(dataset, tableFor(dataset, measure), {
      areas: areas as AreaSlug[],
      region: undefined,
      as: 'count',
      asOf: undefined,
    });

  test('a chosen force is not among the others', () => {
    const { chosen, others } = linesOf(['northshire']);
    expect(chosen.map(({ key }) => key)).toEqual(['northshire']);
    expect(others.map(({ key }) => key)).not.toContain('northshire');
    expect(others.map(({ key }) => key)).toContain('eastmere');
  });

  test('other nations are not among them', () => {
    expect(linesOf([], cyberFlag).others.map(({ key }) => key)).not.toContain('ulland');
  });

  test('a national line where the same forces answered, else the totals as published', () => {
    expect(linesOf([]).nation?.name).toBe('England and Wales');
    expect(linesOf([]).totals).toEqual([]);
    const flag = linesOf([], cyberFlag);
    expect(flag.nation).toBeUndefined();
    expect(flag.totals.length).toBeGreaterThan(0);
  });
});

test('the story is told with the figures that it names', () => {
  expect(toldStory(dataset).map(({ figure, release }) => [figure.value, release.slug])).toEqual([
    [85, 'foi-2016-06'],
    [114, 'foi-2017'],
  ]);
});
