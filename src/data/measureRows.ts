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
];

export function readMeasures(text: string): Rows<Measure> {
  return readRows('src/data/measures.csv', text, measureColumns, readMeasure);
}

const readMeasure: ReadRow<Measure> = (cells, report) => {
  const slug = slugCell(cells, 0, report) as MeasureSlug | undefined;
  const [name, shortName] = [textCell(cells, 1, report), textCell(cells, 2, report)];
  const group = oneOfCell(cells, 3, report, ['online', 'all-settings']);
  const unit = oneOfCell(cells, 4, report, ['offences']);
  const counts = textCell(cells, 5, report);
  const [legalBasis = '', geography = '', caveat = ''] = cells.slice(6);
  if (!isKnownGeography(geography)) report(7, 'nations that domain/measure.ts knows');
  const official = oneOfCell(cells, 9, report, ['yes', 'no']);
  const residents = oneOfCell(cells, 10, report, residentGroups);
  const law = lawOf(cells, report);
  const recorded = textCell(cells, 17, report);
  const limits = limitsOf(cells, report);
  if (!slug || !name || !shortName || !group || !unit || !counts || !official) return undefined;
  if (!residents || !law || !recorded || !limits) return undefined;
  const said = { slug, name, shortName, group, counts, legalBasis, geography, caveat };
  const headline = cells[16] === '' ? undefined : wholeCell(cells, 16, report);
  return {
    ...said,
    isOfficial: official === 'yes',
    residents,
    ...law,
    ...(cells[15] ? { wider: cells[15] as MeasureSlug } : {}),
    ...(headline === undefined ? {} : { headline }),
    recorded,
    context: listCell(cells[18]),
    limits,
  };
};

/** When the offence began, and where its series breaks. */
function lawOf(cells: readonly string[], report: Report) {
  const breaks = breaksOf(cells, report);
  if (!breaks) return undefined;
  if (cells[11] === '' && cells[12] === '') return { breaks };
  const from = dayCell(cells, 11, report);
  const named = listCell(cells[12], ';');
  const places = jurisdictions.filter((place) => named.includes(place));
  if (named.length === 0 || places.length < named.length) {
    report(12, `places out of ${jurisdictions.join(', ')}, separated by semicolons`);
    return undefined;
  }
  return from === undefined ? undefined : { breaks, inForce: { from, places } };
}

/** As many names as months, in the order of time. */
function breaksOf(cells: readonly string[], report: Report): readonly Break[] | undefined {
  const months = monthsCell(cells, 13, report);
  const names = listCell(cells[14], ';');
  if (!months) return undefined;
  if (months.length !== names.length) {
    report(14, 'a name for each month of break_at, separated by semicolons');
    return undefined;
  }
  return months.map((from, at) => ({ from, name: names[at] ?? '' }));
}

function limitsOf(cells: readonly string[], report: Report) {
  const tells = textCell(cells, 19, report);
  const cannot = textCell(cells, 20, report);
  const missing = textCell(cells, 21, report);
  return tells && cannot && missing ? { tells, cannot, missing } : undefined;
}
