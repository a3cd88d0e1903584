import type { AreaSlug } from '../domain/area.ts';
import {
  type Breakdown,
  type ContextFigure,
  contextKinds,
  contextQualifiers,
  dimensions,
  type Topic,
} from '../domain/breakdown.ts';
import { type Claim, claimChecks } from '../domain/claim.ts';
import { figureQualifiers } from '../domain/figure.ts';
import type { MeasureSlug } from '../domain/measure.ts';
import { byTime, parsePeriod } from '../domain/period.ts';
import type { SourceSlug } from '../domain/release.ts';
import type { Row, Slugs } from './cells.ts';
import type { Known } from './figures.ts';
import { type Rows, readRows } from './rows.ts';

/** The slugs that a claim, a breakdown or a context figure may name. */
export interface KnownToReadings extends Known {
  /** Needed for context figures only. */
  readonly topics?: ReadonlyMap<string, Topic>;
  readonly measures: Slugs<MeasureSlug>;
}

type Text = string | undefined;

const claimColumns = [
  'claim',
  'said_on',
  'publisher',
  'source',
  'says',
  'check',
  'area',
  'measure',
  'periods',
  'release',
  'published',
  'category',
] as const;

export function readClaims(text: Text, known: KnownToReadings): Rows<Claim> {
  const areas = { has: (slug: AreaSlug | 'forces') => slug === 'forces' || known.areas.has(slug) };
  const sources: Slugs<SourceSlug> = known.sources ?? { has: () => true };
  return readRows('src/data/claims.csv', text, claimColumns, (row) => {
    const slug = row.slug('claim');
    const saidOn = row.cell('said_on') === '' ? row.text('said_on') : row.date('said_on');
    const publisher = row.text('publisher');
    const source = row.known('source', sources, 'a source of sources.csv');
    const says = row.text('says');
    const check = row.oneOf('check', claimChecks);
    const area = row.known('area', areas, 'an area of areas.csv, or forces');
    const measure = row.known('measure', known.measures, 'a measure of measures.csv');
    const periods = periodsOf(row, check === 'change');
    const release = row.known('release', known.releases, 'a release of releases.csv');
    const published = row.text('published');
    if (!slug || !saidOn || !publisher || !source || !says || !check) return undefined;
    if (!area || !measure || !periods || !release || !published) return undefined;
    const category = row.cell('category');
    if (check === 'breakdown' && category === '') {
      row.report('category', 'the category of breakdowns.csv');
    }
    const said = { slug, saidOn, publisher, source, says, published, category };
    return { ...said, check, area, measure, periods, release };
  });
}

/** A change needs the period it starts from and a later one; every other claim is about one. */
function periodsOf(row: Row<'periods'>, isChange: boolean) {
  const words = row.list('periods');
  const periods = words.flatMap((word) => parsePeriod(word) ?? []);
  const [first, second] = periods;
  const isRightCount = words.length === (isChange ? 2 : 1) && periods.length === words.length;
  const isInOrder = !first || !second || byTime(first, second) < 0;
  if (isRightCount && isInOrder) return periods;
  const expected = isChange ? 'two periods, the earlier first, separated by a space' : 'one period';
  row.report('periods', expected);
  return undefined;
}

export const breakdownColumns = [
  'area',
  'measure',
  'period',
  'dimension',
  'category',
  'value',
  'unit',
  'qualifier',
  'release',
  'sources',
  'note',
] as const;

/** What does not begin with "percent" is shown as a number of offences. */
const partUnit = /^(offences|offences a day|years|percent of .+)$/;

export function readBreakdowns(text: Text, known: KnownToReadings): Rows<Breakdown> {
  return readRows('src/data/breakdowns.csv', text, breakdownColumns, (row) => {
    const area = row.known('area', known.areas, 'an area of areas.csv');
    const measure = row.known('measure', known.measures, 'a measure of measures.csv');
    const period = row.period('period');
    const dimension = row.oneOf('dimension', dimensions);
    const category = row.text('category');
    const value = row.decimal('value');
    const unit = partUnit.test(row.cell('unit')) ? row.cell('unit') : undefined;
    if (!unit) row.report('unit', 'offences, offences a day, years, or percent of what');
    const qualifier = row.oneOf('qualifier', figureQualifiers);
    const release = row.known('release', known.releases, 'a release of releases.csv');
    const sources = row.sources('sources', known.sources);
    if (!area || !measure || !period || !dimension || !category) return undefined;
    if (value === undefined || !unit || !qualifier || !release || !sources) return undefined;
    const part = { dimension, category, value, unit, qualifier };
    return { area, measure, period, ...part, release, sources, note: row.cell('note') };
  });
}

const contextColumns = [
  'area',
  'topic',
  'period',
  'value',
  'unit',
  'qualifier',
  'coverage',
  'sources',
  'note',
] as const;

export function readContext(text: Text, known: KnownToReadings): Rows<ContextFigure> {
  return readRows('src/data/context.csv', text, contextColumns, (row) => {
    const area = row.known('area', known.areas, 'an area of areas.csv');
    const topic = known.topics?.get(row.cell('topic'));
    if (!topic) row.report('topic', 'a topic of topics.csv');
    const period = row.period('period');
    const value = row.decimal('value');
    const unit = row.text('unit');
    const qualifier = row.oneOf('qualifier', contextQualifiers);
    const forces = row.cell('coverage') === '' ? undefined : row.whole('coverage');
    const sources = row.sources('sources', known.sources);
    if (!area || !topic || !period || value === undefined) return undefined;
    if (!unit || !qualifier || !sources) return undefined;
    const figure = { area, topic, period, value, unit, qualifier, sources, note: row.cell('note') };
    return forces === undefined ? figure : { ...figure, forces };
  });
}

/** What figures of other kinds are about, in the order in which they are listed. */
export function readTopics(text: Text): Rows<Topic> {
  let order = 0;
  return readRows('src/data/topics.csv', text, ['topic', 'kind', 'name'], (row) => {
    order += 1;
    const slug = row.slug('topic');
    const kind = row.oneOf('kind', contextKinds);
    const name = row.text('name');
    return slug && kind && name ? { slug, kind, name, order } : undefined;
  });
}
