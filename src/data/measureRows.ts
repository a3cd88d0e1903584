import { jurisdictions } from '../domain/area.ts';
import {
  type Break,
  isKnownGeography,
  type Measure,
  type MeasureSlug,
  residentGroups,
} from '../domain/measure.ts';
import {
  dayCell,
  listCell,
  monthsCell,
  oneOfCell,
  slugCell,
  textCell,
  wholeCell,
} from './cells.ts';
import { type ReadRow, type Report, type Rows, readRows } from './rows.ts';

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

type Column = (typeof measureColumns)[number];

function at(column: Column): number {
  return measureColumns.indexOf(column);
}

export function readMeasures(text: string): Rows<Measure> {
  return readRows('src/data/measures.csv', text, measureColumns, readMeasure);
}

const readMeasure: ReadRow<Measure> = (cells, report) => {
  const slug = slugCell(cells, at('measure'), report) as MeasureSlug | undefined;
  const [name, shortName] = [
    textCell(cells, at('name'), report),
    textCell(cells, at('short_name'), report),
  ];
  const group = oneOfCell(cells, at('group'), report, ['online', 'all-settings']);
  const unit = oneOfCell(cells, at('unit'), report, ['offences']);
  const counts = textCell(cells, at('counts'), report);
  const [legalBasis = '', geography = '', caveat = ''] = cells.slice(at('legal_basis'));
  if (!isKnownGeography(geography)) report(at('geography'), 'nations that domain/measure.ts knows');
  const official = oneOfCell(cells, at('official'), report, ['yes', 'no']);
  const residents = oneOfCell(cells, at('residents'), report, residentGroups);
  const law = lawOf(cells, report);
  const recorded = textCell(cells, at('recorded'), report);
  const limits = limitsOf(cells, report);
  if (!slug || !name || !shortName || !group || !unit || !counts || !official) return undefined;
  if (!residents || !law || !recorded || !limits) return undefined;
  const said = { slug, name, shortName, group, counts, legalBasis, geography, caveat };
  const headline =
    cells[at('headline')] === '' ? undefined : wholeCell(cells, at('headline'), report);
  return {
    ...said,
    isOfficial: official === 'yes',
    residents,
    ...law,
    ...(cells[at('class')] ? { wider: cells[at('class')] as MeasureSlug } : {}),
    ...(headline === undefined ? {} : { headline }),
    recorded,
    context: listCell(cells[at('context')]),
    limits,
  };
};

/** When the offence began, and where its series breaks. */
function lawOf(cells: readonly string[], report: Report) {
  const breaks = breaksOf(cells, report);
  if (!breaks) return undefined;
  if (cells[at('in_force_from')] === '' && cells[at('in_force_in')] === '') return { breaks };
  const from = dayCell(cells, at('in_force_from'), report);
  const named = listCell(cells[at('in_force_in')], ';');
  const places = jurisdictions.filter((place) => named.includes(place));
  if (named.length === 0 || places.length < named.length) {
    report(at('in_force_in'), `places out of ${jurisdictions.join(', ')}, separated by semicolons`);
    return undefined;
  }
  return from === undefined ? undefined : { breaks, inForce: { from, places } };
}

/** As many names as months, in the order of time. */
function breaksOf(cells: readonly string[], report: Report): readonly Break[] | undefined {
  const months = monthsCell(cells, at('break_at'), report);
  const names = listCell(cells[at('break_name')], ';');
  if (!months) return undefined;
  if (months.length !== names.length) {
    report(at('break_name'), 'a name for each month of break_at, separated by semicolons');
    return undefined;
  }
  return months.map((from, at) => ({ from, name: names[at] ?? '' }));
}

function limitsOf(cells: readonly string[], report: Report) {
  const tells = textCell(cells, at('tells'), report);
  const cannot = textCell(cells, at('cannot'), report);
  const missing = textCell(cells, at('missing'), report);
  return tells && cannot && missing ? { tells, cannot, missing } : undefined;
}
