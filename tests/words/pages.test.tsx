import { csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import releasesText from '../../src/data/releases.csv?raw';
import sourcesText from '../../src/data/sources.csv?raw';
import { exampleEmbeds, exampleOf, unopenedBy } from '../support/examplePages.ts';
import { core } from '../support/realDataset.ts';
import { renderApp } from '../support/renderApp.tsx';
import { saidIn } from './neverSaid.ts';
import { wordsOf } from './pageWords.ts';

const [cyber, grooming] = ['cyber-flagged-child-sexual-offences', 'sexual-grooming'];
const figure = (measure: string, area: string, period: string) =>
  `/figure?measure=${measure}&area=${area}&period=${period}`;

const titles = new Set(csvParseRows(sourcesText).map(([, , title = '']) => `“${title}”`));
const releases = csvParseRows(releasesText)
  .slice(1)
  .map(([slug]) => `/releases/${slug}`);

/** Each page in each of its shapes, and the sentences of every measure. */
const views = [
  ...exampleEmbeds,
  `/map?measure=${grooming}`,
  `/map?measure=${cyber}&as=count`,
  `/map?measure=${cyber}&map=outlines`,
  '/forces/west-mercia',
  '/forces/city-of-london',
  '/forces/police-scotland',
  '/forces/psni',
  '/forces/btp',
  '/forces/nowhere',
  `/data?measure=${cyber}`,
  '/data?measure=child-abuse-image-offences&areas=metropolitan',
  figure(cyber, 'west-mercia', '2015-16'),
  figure(cyber, 'northumbria', '2015-16'),
  figure(cyber, 'england-and-wales', '2016-17'),
  figure('sexual-communication-with-a-child', 'derbyshire', '2022-23'),
  figure('sexual-communication-with-a-child', 'avon-and-somerset', '2017-04--2017-09'),
  figure(cyber, 'kent', '1815-16'),
  '/claims/west-mercia-85',
  '/claims/nowhere',
  `/claims?measure=${cyber}&area=west-mercia&from=2015-16&to=2016-17`,
  '/sources/metro-2018-09-images',
  '/sources/hemel-today-csa-crimes-2021',
  '/sources/home-office-prc-pfa-open-data-2026-04-23',
  '/sources/nowhere',
  ...releases,
  '/nowhere',
  ...[...core.measures.keys()].flatMap((measure) => [
    `/trends?measure=${measure}&areas=kent.west-mercia`,
    `/compare?measure=${measure}&areas=kent.essex&sort=value`,
    `/compare?measure=${measure}&chart=funnel`,
    `/coverage?measure=${measure}`,
  ]),
];

const addresses = [...views, ...unopenedBy(views).map(exampleOf)];

describe('what a reader sees and hears', () => {
  test.each(addresses)('%s', async (address) => {
    await renderApp(address);
    const { own, quoted } = wordsOf(document);
    expect(saidIn(own)).toEqual([]);
    expect(quoted.filter((title) => !titles.has(title))).toEqual([]);
  });

  test('is read whole: a title that says more is quoted, and would be found', async () => {
    await renderApp('/sources/metro-2018-09-images');
    const { own, quoted } = wordsOf(document);
    expect(quoted).toHaveLength(1);
    expect(saidIn(quoted.join()).length).toBe(2);
    expect(own).toContain('Metro');
    expect(own).toContain('Help, and a way to leave');
    expect(own).not.toContain('23 minutes');
  });
});
