export type PeriodSlug = string & { readonly brand: 'period' };

/** A run of whole months. Months count from January of the year 0. */
export interface Period {
  /** `2015/16`, or first to last month: `2017-04/2018-09`. */
  readonly text: string;
  readonly slug: PeriodSlug;
  /** A financial year, April to March: the only kind drawn as a yearly trend. */
  readonly isYear: boolean;
  readonly from: number;
  readonly months: number;
}

export interface Quarter {
  /** `2012-Q2`: April to June 2012. */
  readonly text: string;
  readonly from: number;
}

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Months since January of the year 0; `month` from 1 to 12. */
export function monthOf(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** The month of `2019-07` or `2019-07-03`, as {@link monthOf} counts. */
export function monthAt(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return monthOf(year, month);
}

export function monthWords(month: number): string {
  return `${monthNames[month % 12]} ${Math.floor(month / 12)}`;
}

export function yearStarting(start: number): Period {
  const end = String((start + 1) % 100).padStart(2, '0');
  return {
    text: `${start}/${end}`,
    slug: `${start}-${end}` as PeriodSlug,
    isYear: true,
    from: monthOf(start, 4),
    months: 12,
  };
}

/** The calendar year in which a period begins. */
export function startOf(period: Period): number {
  return Math.floor(period.from / 12);
}

const yearShape = /^(\d{4})\/(\d{2})$/;
const spanShape = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/;
const quarterShape = /^(\d{4})-Q([1-4])$/;

/** Undefined for anything but a financial year or a span of whole months. */
export function parsePeriod(text: string): Period | undefined {
  const year = yearShape.exec(text);
  if (year) {
    const period = yearStarting(Number(year[1]));
    return period.text === text ? period : undefined;
  }
  return parseSpan(text);
}

function parseSpan(text: string): Period | undefined {
  const parts = spanShape.exec(text)?.slice(1).map(Number);
  if (!parts) return undefined;
  const [fromYear = 0, fromMonth = 0, toYear = 0, toMonth = 0] = parts;
  if (fromMonth < 1 || fromMonth > 12 || toMonth < 1 || toMonth > 12) return undefined;
  const from = monthOf(fromYear, fromMonth);
  const months = monthOf(toYear, toMonth) - from + 1;
  const isYear = months === 12 && fromMonth === 4;
  // A financial year has one spelling, or the same year would stand in two columns.
  if (months < 1 || isYear) return undefined;
  return { text, slug: text.replace('/', '_') as PeriodSlug, isYear: false, from, months };
}

export function parseQuarter(text: string): Quarter | undefined {
  const parts = quarterShape.exec(text);
  if (!parts) return undefined;
  return { text, from: monthOf(Number(parts[1]), Number(parts[2]) * 3 - 2) };
}

/** "2015/16"; other spans in months, "April 2017 to September 2018"; calendar years as such. */
export function periodWords(period: Period): string {
  if (period.isYear) return period.text;
  const last = period.from + period.months - 1;
  if (period.months === 12 && period.from % 12 === 0) {
    return `calendar year ${Math.floor(period.from / 12)}`;
  }
  if (period.months === 1) return monthWords(last);
  const sameYear = Math.floor(period.from / 12) === Math.floor(last / 12);
  const first = sameYear ? monthNames[period.from % 12] : monthWords(period.from);
  return `${first} to ${monthWords(last)}`;
}

/** "year to March 2025"; spans as in {@link periodWords}. */
export function periodLongWords(period: Period): string {
  if (!period.isYear) return periodWords(period);
  return `year to ${monthWords(period.from + period.months - 1)}`;
}

export function quarterWords(quarter: Quarter): string {
  return `${monthNames[quarter.from % 12]} to ${monthWords(quarter.from + 2)}`;
}

/** `2017-Q4`: the quarter that begins with this month. */
export function quarterText(from: number): string {
  return `${Math.floor(from / 12)}-Q${(from % 12) / 3 + 1}`;
}

/** The financial year a quarter belongs to. */
export function yearOf(quarter: Quarter): Period {
  return yearStarting(Math.floor((quarter.from - 3) / 12));
}

/** Whether the period had begun by the end of that month, `2019-07`; any had without one. */
export function hasBegun(period: Period, month?: string): boolean {
  return month === undefined || period.from <= monthAt(month);
}

/** The first day of a run of months, and its last: `2015-04-01`. */
export function daysOf({ from, months }: Pick<Period, 'from' | 'months'>): [string, string] {
  const last = from + months - 1;
  const days = new Date(Date.UTC(Math.floor(last / 12), (last % 12) + 1, 0)).getUTCDate();
  return [dayText(from, 1), dayText(last, days)];
}

function dayText(month: number, day: number): string {
  const [of, on] = [(month % 12) + 1, day].map((part) => String(part).padStart(2, '0'));
  return `${Math.floor(month / 12)}-${of}-${on}`;
}

export function byTime(one: Period, other: Period): number {
  return one.from - other.from || one.months - other.months;
}
