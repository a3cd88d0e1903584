import { lastDay } from './figure.ts';
import { type Line, measureLine, population } from './files.ts';

export interface Rated {
  readonly per10k: number;
  readonly residents: number;
  readonly midYear: number;
}

/** Rule 4: the estimate nearest to 1 October, at most 24 months away; of two the earlier. */
function residentsOf(
  measure: string,
  areas: readonly string[],
  period: string,
  until?: string,
): { residents: number; under18: number; midYear: number } | undefined {
  const october = Number(period.slice(0, 4)) * 12 + 9;
  const lines = population.filter(
    ({ area = '', published = '' }) =>
      areas.includes(area) && (until === undefined || lastDay(published).slice(0, 7) <= until),
  );
  const years = [...new Set(lines.map(({ mid_year }) => Number(mid_year)))]
    .filter((year) => Math.abs(year * 12 + 6 - october) <= 24)
    .sort((one, other) => {
      const [away, otherAway] = [one, other].map((year) => Math.abs(year * 12 + 6 - october));
      return (away ?? 0) - (otherAway ?? 0) || one - other;
    });
  const [midYear] = years;
  if (midYear === undefined) return undefined;
  const group = measureLine(measure).residents === 'all-ages' ? 'all_ages' : 'under_18';
  const then = lines.filter(({ mid_year }) => Number(mid_year) === midYear);
  const sum = (column: string) =>
    then.reduce((total, line: Line) => total + Number(line[column]), 0);
  return { residents: sum(group), under18: sum('under_18'), midYear };
}

export function rateOf(
  measure: string,
  areas: readonly string[],
  period: string,
  count: number,
  until?: string,
): Rated | undefined {
  const found = residentsOf(measure, areas, period, until);
  if (!found || found.under18 < 2000) return undefined;
  const { residents, midYear } = found;
  return { per10k: (count / residents) * 10_000, residents, midYear };
}
