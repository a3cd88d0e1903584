import { figureQualifiers, standings } from './figure.ts';
import { missingKinds } from './mark.ts';
import { missingWords } from './markWords.ts';

/** What the cells of a column are; a table schema knows these names. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

interface Description {
  readonly type: ColumnType;
  readonly description: string;
  /** All that a cell may hold, where these are few. */
  readonly words?: readonly string[];
}

/**
 * The columns of every file of figures, whatever it was made from: CSV, JSON and the data package.
 * A column of numbers holds nothing else: why one is missing stands in a column of its own.
 */
export const fileColumns = {
  area: text('Name of the police force, nation, or forces together.'),
  area_slug: text('Short name of the area in addresses; empty for forces together.'),
  gss_code: text('Code of the Office for National Statistics for the area, where there is one.'),
  measure: text('Short name of what is counted; measures.csv describes it.'),
  measure_name: text('What is counted.'),
  period: text('Financial year 2015/16, months 2017-04/2018-09, or quarter of a year 2017-Q4.'),
  period_start: day('First day of the period.'),
  period_end: day('Last day of the period.'),
  value: whole('Offences recorded by police; empty where there is no number.'),
  unit: text('What value counts.'),
  qualifier: {
    ...text('How value, and with it rate, is meant: a bound and a rounded number are not exact.'),
    words: [...figureQualifiers, 'not-supplied'],
  },
  absence: {
    ...text('Why there is no value. Missing is never zero.'),
    words: missingKinds.map(missingWords),
  },
  rate: number('Offences for each 10,000 residents; empty where there is no rate.'),
  rate_unit: text('What rate is over.'),
  rate_absence: text('Why there is a value and no rate.'),
  rate_lower: number('Lower end of the 95% interval of the rate; it covers chance only.'),
  rate_upper: number('Upper end of the same.'),
  residents: whole('Residents that the rate is over.'),
  residents_year: whole('The year for whose middle they were estimated.'),
  verdict: text('Where the rate lies to the usual spread of forces its size, or why none is said.'),
  spread_lower_95: number('Lower 95% limit of that spread for so many residents.'),
  spread_upper_95: number('Upper 95% limit.'),
  spread_lower_998: number('Lower 99.8% limit.'),
  spread_upper_998: number('Upper 99.8% limit.'),
  forces: whole('Of a total: how many forces are in it, where that is known.'),
  forces_of: whole('Of how many.'),
  figure: text('Short name of the published figure; empty where none is. It stays the same.'),
  standing: { ...text('Whether the published figure is believed.'), words: standings },
  shown: {
    type: 'boolean',
    description: 'Whether this is the figure that the site shows for its area and period.',
  },
  release: text('Short name of the round or table it was published in.'),
  publisher: text('Who published that.'),
  release_title: text('Its title.'),
  published: text('When: a day, a month, a year, or a financial year 2020-21.'),
  sources: text(
    'Short names of the pages it was read in, separated by spaces; figures-sources.csv has each in a row.',
  ),
  note: text('What must be known beside the number.'),
  corrected: day('The last day on which this figure was corrected here; empty where it was not.'),
  as_of: text('Only what was published by the end of this month is in the file; empty: all.'),
  licence: text('What may be done with the figures.'),
  address: text('Where this view stands.'),
  made: day('The day that this file was made.'),
} as const satisfies Record<string, Description>;

export type ColumnName = keyof typeof fileColumns;

/** A cell of a file; undefined is an empty one. */
export type FileValue = string | number | boolean | undefined;

export const columnNames = Object.keys(fileColumns) as readonly ColumnName[];

function text(description: string) {
  return { type: 'string', description } as const;
}

function whole(description: string) {
  return { type: 'integer', description } as const;
}

function number(description: string) {
  return { type: 'number', description } as const;
}

function day(description: string) {
  return { type: 'date', description } as const;
}
