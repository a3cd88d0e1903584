import type { Breakdown } from './breakdown.ts';
import { type FigureQualifier, never } from './figure.ts';
import type { Part, PartDimension, PartGroup, PartSeries } from './parts.ts';
import { periodLongWords } from './period.ts';
import { preciseWords, precisionOf } from './precision.ts';
import { countWords, offencesWords } from './words.ts';

/** Parts of a measure in words; ages and sex are those of the child named in the record. */

export const dimensionWords: Readonly<Record<PartDimension, string>> = {
  platform: 'Platform',
  'victim-age': 'Age of the child',
  'victim-sex': 'Sex of the child',
  'offence-type': 'Kind of offence',
};

/** Stands at the head of all parts, as none of them is ever complete. */
export const partsLead =
  'Each number is a part only of those offences in which police recorded it. Only what was published is listed, with the number of those offences where it was published too: categories can overlap and never add up to the whole. Each belongs to the count of its own release, which a newer one may have changed.';

/** "Platform, year to March 2024". */
export function groupWords({ dimension, period }: PartGroup): string {
  return `${dimensionWords[dimension]}, ${periodLongWords(period)}`;
}

/** "about 100", "at least 5,500": the qualifier before an amount. */
export function qualifiedWords(qualifier: FigureQualifier, amount: string): string {
  const words = preciseWords(precisionOf({ qualifier }), amount, true);
  return qualifier === 'not-comparable' ? `${words} (another definition)` : words;
}

export function isPercent(unit: string): boolean {
  return unit.startsWith('percent');
}

/** "48 per cent", "4,293 offences". */
export function partValueWords({ value, unit, qualifier }: Breakdown): string {
  const amount = isPercent(unit) ? `${countWords(value)} per cent` : offencesWords(value);
  return qualifiedWords(qualifier, amount);
}

/** One published number of a part, in words. */
export interface PartLine {
  readonly row: Breakdown;
  readonly words: string;
  readonly isShown: boolean;
}

/** "185 offences, in 7 pages", "also published: 164 offences, in 2 pages"; pages only where they differ. */
export function partLines({ shown, others }: Part): PartLine[] {
  const value = partValueWords(shown);
  if (others.length === 0) return [{ row: shown, words: value, isShown: true }];
  return [
    { row: shown, words: `${value}, ${pagesWords(shown)}`, isShown: true },
    ...others.map((row) => ({
      row,
      words: `also published: ${partValueWords(row)}, ${pagesWords(row)}`,
      isShown: false,
    })),
  ];
}

function pagesWords({ sources }: Breakdown): string {
  return sources.length === 1 ? 'in one page' : `in ${sources.length} pages`;
}

/** What the parts of a series are parts of, with its number where it was published. */
export function seriesWords({ dimension, base }: PartGroup, series: PartSeries): string {
  const of = recordedWords(dimension, series);
  const all = base && `${partValueWords(base)}${of}`;
  if (isPercent(series.unit)) return `Per cent of ${all ?? `offences${of}`}`;
  return `Offences recorded by police${all ? `, of ${all}` : of}`;
}

function recordedWords(dimension: PartDimension, { parts }: PartSeries): string {
  switch (dimension) {
    case 'platform':
      return ' where the platform was recorded';
    case 'victim-sex':
      return ' where the child’s sex was known';
    case 'victim-age':
      return parts.some(({ shown }) => shown.category.startsWith('girls'))
        ? ' where the child’s age and sex were known'
        : ' where the child’s age was known';
    case 'offence-type':
      return '';
    default:
      return never(dimension);
  }
}

/** Notes, each once; one that is not about every part names those it is about. */
export function groupRemarks({ rows, commonestAge }: PartGroup): string[] {
  const notes = [...new Set(rows.map(({ note }) => note))].filter(Boolean);
  const remarks = notes.map((note) => {
    const about = rows.filter((row) => row.note === note).map(({ category }) => category);
    return about.length === rows.length ? note : `${[...new Set(about)].join(', ')}: ${note}`;
  });
  if (commonestAge === undefined) return remarks;
  return [`The most common age was ${commonestAge}, where police recorded one.`, ...remarks];
}
