import { jurisdictions } from '../domain/area.ts';
import {
  type Break,
  knownGeographies,
  type Measure,
  type MeasureSlug,
  residentGroups,
} from '../domain/measure.ts';
import type { Row } from './cells.ts';
import { type Rows, readRows } from './rows.ts';

export const measureColumns = [
  'measure',
  'name',
  'short_name',
  'group',
  'unit',
  'counts',
  'legal_basis',
  'geography',
  'caveat',
  'official',
  'residents',
  'in_force_from',
  'in_force_in',
  'break_at',
  'break_name',
  'class',
  'headline',
  'recorded',
  'context',
  'tells',
  'cannot',
  'missing',
] as const;

type MeasureRow = Row<(typeof measureColumns)[number]>;

export function readMeasures(text: string | undefined): Rows<Measure> {
  return readRows('src/data/measures.csv', text, measureColumns, readMeasure);
}

function readMeasure(row: MeasureRow): Measure | undefined {
  const slug = row.slug('measure') as MeasureSlug | undefined;
  const [name, shortName] = [row.text('name'), row.text('short_name')];
  const group = row.oneOf('group', ['online', 'all-settings']);
  const unit = row.oneOf('unit', ['offences']);
  const counts = row.text('counts');
  const geography = row.cell('geography');
  if (!knownGeographies.includes(geography))
    row.report('geography', `one of: ${knownGeographies.join('; ')}`);
  const official = row.oneOf('official', ['yes', 'no']);
  const residents = row.oneOf('residents', residentGroups);
  const law = lawOf(row);
  const recorded = row.text('recorded');
  const limits = limitsOf(row);
  if (!slug || !name || !shortName || !group || !unit || !counts || !official) return undefined;
  if (!residents || !law || !recorded || !limits) return undefined;
  const [legalBasis, caveat] = [row.cell('legal_basis'), row.cell('caveat')];
  const wider = row.cell('class') as MeasureSlug | '';
  const headline = row.cell('headline') === '' ? undefined : row.whole('headline');
  return {
    ...{ slug, name, shortName, group, counts, legalBasis, geography, caveat },
    isOfficial: official === 'yes',
    residents,
    ...law,
    ...(wider && { wider }),
    ...(headline === undefined ? {} : { headline }),
    recorded,
    context: row.list('context'),
    limits,
  };
}

/** When the offence began, and where its series breaks. */
function lawOf(row: MeasureRow) {
  const breaks = breaksOf(row);
  if (!breaks) return undefined;
  if (row.cell('in_force_from') === '' && row.cell('in_force_in') === '') return { breaks };
  const from = row.day('in_force_from');
  const named = row.list('in_force_in', ';');
  const places = jurisdictions.filter((place) => named.includes(place));
  if (named.length === 0 || places.length < named.length) {
    const expected = `places out of ${jurisdictions.join(', ')}, separated by semicolons`;
    row.report('in_force_in', expected);
    return undefined;
  }
  return from === undefined ? undefined : { breaks, inForce: { from, places } };
}

/** As many names as months, in the order of time. */
function breaksOf(row: MeasureRow): readonly Break[] | undefined {
  const months = row.months('break_at');
  const names = row.list('break_name', ';');
  if (!months) return undefined;
  if (months.length !== names.length) {
    row.report('break_name', 'a name for each month of break_at, separated by semicolons');
    return undefined;
  }
  return months.map((from, at) => ({ from, name: names[at] ?? '' }));
}

function limitsOf(row: MeasureRow) {
  const [tells, cannot, missing] = [row.text('tells'), row.text('cannot'), row.text('missing')];
  return tells && cannot && missing ? { tells, cannot, missing } : undefined;
}
