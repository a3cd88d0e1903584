import { csvFormat } from 'd3-dsv';
import { coreOf } from '../../src/data/coreOf.ts';
import { quartersOf, readObservations, readQuarters } from '../../src/data/figures.ts';
import { measureColumns } from '../../src/data/measureRows.ts';
import { soundRows } from '../../src/data/rows.ts';
import { coreJson } from '../../src/data/write.ts';
import type { Area, AreaSlug } from '../../src/domain/area.ts';
import { areaOf, type Core, type Dataset } from '../../src/domain/dataset.ts';
import type { Measure, MeasureSlug } from '../../src/domain/measure.ts';
import { type Period, parsePeriod } from '../../src/domain/period.ts';
import type { Month } from '../../src/domain/release.ts';
import { type Table, tableOf } from '../../src/domain/table.ts';

/** The official measure: every force, every year, a break at April 2017, counts by quarter. */
export const grooming = 'sexual-grooming' as MeasureSlug;

/** The freedom-of-information measure: every odd case once. */
export const cyberFlag = 'cyber-flagged-child-sexual-offences' as MeasureSlug;

const areas = [
  'area,name,kind,gss_code,region,holds,width,note',
  'ash-and-elm,Ash and Elm,force,E1,South East,,,',
  // Fewer than 2,000 residents under 18 in every year: its rates are withheld.
  'city-of-oldport,City of Oldport,force,E2,South East,,,',
  'eastmere,Eastmere,force,E3,East of England,,,',
  // Two forces of the region whose slug is `west-midlands-region`.
  'mid-vales,Mid Vales,force,E4,West Midlands,,,',
  'northshire,Northshire,force,E5,North East,,,',
  'southmarch,Southmarch,force,W1,Wales,,,',
  'westvale,Westvale,force,E6,West Midlands,,,',
  // Other laws: shown, never summed. None has an estimate of residents.
  'police-caledon,Police Caledon,force,S1,Scotland,,,',
  'ulland,Ulland,force,N1,Northern Ireland,,,',
  'isle-of-sarn,Isle of Sarn,force,,Crown dependencies,,,',
  // No territory and no residents, but summed with England and Wales.
  'realm-rail-police,Realm Rail Police,force,,National,,,',
  'england-and-wales,England and Wales,nation,K1,,England; Wales,2,',
  'england-wales-ni,"England, Wales and Northern Ireland",nation,,,England; Wales; Northern Ireland,3,',
  'uk,United Kingdom,nation,K2,,England; Wales; Scotland; Northern Ireland,4,',
  'wales,Wales,nation,W0,,Wales,1,',
  'region-north,The North,region,,,,,A sum published for several forces.',
];

const otherNames = [
  'area,short_name,other_names',
  'ash-and-elm,Ash & E,Elmford; Ashby',
  'city-of-oldport,City,Old Mile',
  'northshire,Northsh,Norfirth; NSP',
  'southmarch,S March,Heddlu Sîr Ddu; Ddu',
  'realm-rail-police,RRP,RRP; railway',
];

const measures: readonly Readonly<Record<string, string>>[] = [
  {
    measure: grooming,
    name: 'Sexual grooming',
    short_name: 'Grooming',
    counts: 'Grooming offences.',
    legal_basis: 'Code 88A.',
    geography: 'England and Wales',
    caveat: 'Breaks in 2017.',
    official: 'yes',
    break_at: '2017-04',
    break_name: 'wider from April 2017',
    recorded: 'as sexual grooming',
  },
  {
    measure: cyberFlag,
    name: 'Cyber-flagged offences',
    short_name: 'Cyber flag',
    counts: 'Flagged offences.',
    geography: 'England, Wales, Northern Ireland',
    caveat: 'Depends on staff.',
    official: 'no',
    headline: '1',
    recorded: 'with the cyber flag',
  },
].map((measure) => ({
  group: 'online',
  unit: 'offences',
  residents: 'under-18',
  tells: `It tells of ${measure.short_name}.`,
  cannot: 'It cannot tell the rest.',
  missing: 'What nobody reported.',
  ...measure,
}));

const releases = [
  'release,publisher,title,published,basis,coverage',
  'foi-2016-06,Child Watch,First round,2016-06-21,foi,5 forces',
  // Dated only by year: counts as the end of December.
  'foi-2017,Child Watch,Second round,2017,foi,6 forces',
  // Dated only by month: counts as its end.
  'foi-2018-06,Child Watch,Third round,2018-06,foi,',
  'foi-2019-06,Child Watch,Fourth round,2019-06-25,foi,7 forces',
  'foi-2020-09,Child Watch,Fifth round,2020-09-03,foi,8 forces',
  // Without a date: older than any other, and never out by any month.
  'letter,Northern Echo,A letter,,statement,',
  'home-office-2020,Home Office,First tables,2020-07,official statistics,',
  'home-office-2026,Home Office,Open data,2026-04-23,official statistics,every force',
];

const events = [
  'date,title,detail,applies_to,url',
  `2015-04-01,The flag begins,Forces must flag.,${cyberFlag},https://example.org/flag`,
  `2017-04-03,A new offence,The class grows wider.,${grooming},https://example.org/law`,
  '2020-03-26,First lockdown,Restrictions begin.,,',
];

const tiles = [
  'area,column,row',
  'police-caledon,1,0',
  'northshire,1,1',
  'ulland,0,1',
  'isle-of-sarn,0,2',
  'westvale,1,2',
  'mid-vales,2,2',
  'eastmere,3,2',
  'southmarch,1,3',
  'ash-and-elm,2,3',
  'city-of-oldport,3,3',
  'realm-rail-police,3,4',
];

/** Mid-2017, 2020 and 2023; so 2014/15 has no estimate within 24 months. */
const residents: Record<string, readonly [number, number, number]> = {
  northshire: [100_000, 110_000, 120_000],
  eastmere: [50_000, 52_000, 54_000],
  'mid-vales': [200_000, 205_000, 210_000],
  westvale: [80_000, 80_000, 80_000],
  southmarch: [40_000, 39_000, 38_000],
  'ash-and-elm': [60_000, 61_000, 62_000],
  'city-of-oldport': [1_999, 1_950, 1_900],
};

const groomingYears = ['2014/15', '2015/16', '2016/17', '2017/18', '2018/19'];

/** Every force in every year; the last line adds them up. */
const groomingCounts: Record<string, readonly number[]> = {
  northshire: [10, 12, 14, 40, 44],
  eastmere: [3, 0, 4, 12, 20],
  'mid-vales': [30, 33, 35, 100, 120],
  westvale: [8, 9, 10, 25, 24],
  southmarch: [5, 5, 6, 15, 18],
  'city-of-oldport': [0, 1, 0, 2, 3],
  'ash-and-elm': [6, 7, 9, 20, 21],
  'realm-rail-police': [1, 2, 1, 4, 6],
  'england-and-wales': [63, 69, 79, 218, 256],
};

const quarters = ['2017-Q2', '2017-Q3', '2017-Q4', '2018-Q1'];
const laterQuarters = ['2018-Q2', '2018-Q3', '2018-Q4', '2019-Q1'];

/** They add up to the years above. Eastmere's third quarter is negative: a record moved later. */
const quarterCounts: Record<string, readonly number[]> = {
  northshire: [8, 10, 11, 11, 10, 12, 11, 11],
  eastmere: [3, 5, -1, 5, 4, 5, 6, 5],
  'mid-vales': [20, 25, 25, 30, 30, 30, 30, 30],
  westvale: [5, 6, 7, 7, 6, 6, 6, 6],
  southmarch: [3, 4, 4, 4, 4, 5, 4, 5],
  'city-of-oldport': [0, 1, 0, 1, 1, 0, 1, 1],
  'ash-and-elm': [5, 5, 5, 5, 5, 5, 5, 6],
  'realm-rail-police': [1, 1, 1, 1, 1, 2, 1, 2],
  'england-and-wales': [45, 57, 52, 64, 61, 65, 64, 66],
};

const cyberFlagRows = [
  // Two releases differ, and a third repeats the newer number.
  'northshire,2015/16,85,exact,,foi-2016-06,published,echo-2016,',
  'northshire,2015/16,114,exact,,foi-2017,published,echo-2017 herald-2017,',
  'northshire,2015/16,114,exact,,foi-2019-06,published,echo-2019,',
  // Not supplied in a newer release, while an older one has a number.
  'northshire,2016/17,213,exact,,foi-2017,published,echo-2017,',
  'northshire,2016/17,,not-supplied,,foi-2018-06,published,echo-2018,',
  // 2017/18 of Northshire: no row at all, a gap in its line.
  'northshire,2018/19,191,exact,,foi-2019-06,published,echo-2019,',
  'northshire,2019/20,389,exact,,foi-2020-09,published,echo-2020,',
  // Another span than a financial year: listed, never drawn.
  'northshire,2015-04/2017-03,327,exact,,foi-2017,published,echo-2017,Two years.',
  // Zero is a figure.
  'eastmere,2015/16,0,exact,,foi-2016-06,published,mere-2016,',
  // Not comparable, and newer than an exact one.
  'eastmere,2016/17,40,exact,,foi-2017,published,mere-2017,',
  'eastmere,2016/17,25,not-comparable,,foi-2018-06,published,mere-2018,Counts suspects.',
  // Doubtful, and newer than a published one.
  'eastmere,2017/18,60,exact,,foi-2018-06,published,mere-2018,',
  'eastmere,2017/18,600,exact,,foi-2019-06,doubtful,mere-2019,A nought too many.',
  // Questioned: shown with its mark.
  'eastmere,2018/19,75,exact,,foi-2019-06,questioned,mere-2019,More than the wider class.',
  // A lower bound.
  'eastmere,2019/20,80,at-least,,foi-2020-09,published,mere-2020,',
  // Asked, and gave no figure.
  'mid-vales,2015/16,,not-supplied,,foi-2016-06,published,vale-2016,',
  // One release, two numbers: the one with more sources.
  'mid-vales,2016/17,150,exact,,foi-2017,published,vale-2017,',
  'mid-vales,2016/17,160,exact,,foi-2017,published,vale-2017b herald-2017,',
  // One release, as many sources: exact before approximate.
  'mid-vales,2017/18,170,approximate,,foi-2018-06,published,vale-2018,',
  'mid-vales,2017/18,172,exact,,foi-2018-06,published,vale-2018b,',
  // An upper bound.
  'mid-vales,2018/19,5,less-than,,foi-2019-06,published,vale-2019,',
  // Nothing but another definition.
  'mid-vales,2019/20,90,not-comparable,,foi-2020-09,published,vale-2020,Counts arrests.',
  'westvale,2015/16,20,approximate,,foi-2016-06,published,vale-2016,',
  // Nothing but a likely misprint: no figure found, but not nothing published.
  'westvale,2016/17,999,exact,,foi-2017,doubtful,vale-2017,A likely misprint.',
  // Nothing but a release without a date.
  'westvale,2017/18,33,exact,,letter,published,letter-1,',
  // A release without a date gives way to any other.
  'westvale,2018/19,34,exact,,letter,published,letter-1 letter-2,',
  'westvale,2018/19,36,exact,,foi-2019-06,published,vale-2019,',
  'westvale,2019/20,41,exact,,foi-2020-09,published,vale-2020,',
  // A figure in every year: with Ash and Elm and Eastmere the "same forces".
  'southmarch,2015/16,10,exact,,foi-2016-06,published,march-2016,',
  'southmarch,2016/17,12,exact,,foi-2017,published,march-2017,',
  'southmarch,2017/18,15,exact,,foi-2018-06,published,march-2018,',
  'southmarch,2018/19,18,exact,,foi-2019-06,published,march-2019,',
  'southmarch,2019/20,25,exact,,foi-2020-09,published,march-2020,',
  'ash-and-elm,2015/16,30,exact,,foi-2016-06,published,elm-2016,',
  'ash-and-elm,2016/17,31,exact,,foi-2017,published,elm-2017,',
  // A sum of published figures.
  'ash-and-elm,2017/18,33,derived,,foi-2018-06,published,elm-2018,',
  'ash-and-elm,2018/19,35,exact,,foi-2019-06,published,elm-2019,',
  'ash-and-elm,2019/20,50,exact,,foi-2020-09,published,elm-2020,',
  // A count without a rate: too few residents; none at all.
  'city-of-oldport,2018/19,2,exact,,foi-2019-06,published,port-2019,',
  'realm-rail-police,2018/19,7,exact,,foi-2019-06,published,rail-2019,',
  // Another nation that the measure covers.
  'ulland,2018/19,22,exact,,foi-2019-06,published,ull-2019,',
  // Nations that it does not cover, with a figure all the same.
  'police-caledon,2019/20,500,not-comparable,,foi-2020-09,published,cal-2020,Another law.',
  'isle-of-sarn,2019/20,4,exact,,foi-2020-09,published,sarn-2020,',
  // National totals: two of one nation from one release with the same coverage, and an older one.
  'england-and-wales,2015/16,190,at-least,5,foi-2016-06,published,watch-1 watch-2,',
  'england-and-wales,2015/16,200,exact,5,foi-2016-06,published,watch-1 watch-2,',
  'england-and-wales,2015/16,230,exact,6,foi-2017,published,watch-3,',
  'england-and-wales,2016/17,400,exact,6,foi-2017,published,watch-3,',
  'england-and-wales,2019/20,560,exact,7,foi-2020-09,published,watch-5,',
  // Of a wider nation, from two releases, so that the years may not be compared.
  'england-wales-ni,2018/19,420,exact,7,foi-2019-06,published,watch-4,',
  'england-wales-ni,2019/20,590,exact,8,foi-2020-09,published,watch-5,',
  // The widest nation of the newest year, but a bound.
  'uk,2019/20,600,at-least,,foi-2020-09,published,watch-5,',
  // A sum for several forces: neither a force nor a nation.
  'region-north,2018/19,300,exact,,foi-2019-06,published,echo-2019,',
];

const groomingRows = [
  ...Object.entries(groomingCounts).flatMap(([area, counts]) =>
    counts.map((count, at) => {
      const isTotal = area === 'england-and-wales';
      const how = isTotal ? 'derived,8' : 'exact,';
      return `${area},${groomingYears[at]},${count},${how},home-office-2026,published,open-data,`;
    }),
  ),
  // A total as first published, revised since.
  'england-and-wales,2015/16,70,exact,,home-office-2020,published,press-2020,',
];

const story = [
  'measure,area,period,release,says',
  `${cyberFlag},northshire,2015/16,foi-2016-06,The first round.`,
  `${cyberFlag},northshire,2015/16,foi-2017,Another number for the same year.`,
];

function makeCore(): Core {
  const population = Object.entries(residents).flatMap(([area, counts]) =>
    [2017, 2020, 2023].map(
      (year, at) => `${area},${year},${counts[at]},${5 * (counts[at] ?? 0)},${year + 1}-06-25,ons`,
    ),
  );
  const texts: Readonly<Record<string, string>> = {
    areas: areas.join('\n'),
    'other-names': otherNames.join('\n'),
    measures: csvFormat(measures, measureColumns),
    releases: releases.join('\n'),
    events: events.join('\n'),
    tiles: tiles.join('\n'),
    story: story.join('\n'),
    population: ['area,mid_year,under_18,all_ages,published,source', ...population].join('\n'),
  };
  return coreOf(coreJson((name) => texts[name]));
}

/** A table from the rows of an observations file, without its header. */
export function makeTable(core: Core, measure: MeasureSlug, rows: readonly string[]): Table {
  const header = 'area,period,value,qualifier,coverage,release,standing,sources,note';
  const text = [header, ...rows].join('\n');
  return tableOf(measureNamed(core, measure), soundRows(readObservations(measure, text, core)));
}

/** A made-up country with every odd case once. */
export function makeDataset(overrides: Partial<Dataset> = {}): Dataset {
  const core = { ...makeCore(), ...overrides };
  const rows = Object.entries(quarterCounts).flatMap(([area, counts]) =>
    [...quarters, ...laterQuarters].map((quarter, at) => `${area},${quarter},${counts[at]}`),
  );
  const text = ['area,quarter,value', ...rows].join('\n');
  return {
    ...core,
    tables: new Map([
      [grooming, makeTable(core, grooming, groomingRows)],
      [cyberFlag, makeTable(core, cyberFlag, cyberFlagRows)],
    ]),
    quarterly: new Map([
      [grooming, quartersOf(soundRows(readQuarters(grooming, text, core.areas)))],
    ]),
    ...overrides,
  };
}

/** The same country with other figures of one measure, for a case of its own. */
export function makeDatasetWith(measure: MeasureSlug, rows: readonly string[]): Dataset {
  const dataset = makeDataset();
  const table = makeTable(dataset, measure, rows);
  return { ...dataset, tables: new Map([...dataset.tables, [measure, table]]) };
}

export function measureNamed(core: Core, slug: MeasureSlug): Measure {
  const measure = core.measures.get(slug);
  if (!measure) throw new Error(`The made-up country has no measure "${slug}".`);
  return measure;
}

export function areaNamed(core: Core, slug: string): Area {
  return areaOf(core, slug as AreaSlug);
}

export function periodNamed(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new Error(`"${text}" is not a period.`);
  return period;
}

export function monthNamed(text: string): Month {
  return text as Month;
}
