import { Sparkline } from '../charts/Sparkline.tsx';
import { useDataset } from '../data/useFiles.ts';
import type { Area } from '../domain/area.ts';
import { benchmarkOf } from '../domain/benchmark.ts';
import { capital } from '../domain/capital.ts';
import { forceCard } from '../domain/card.ts';
import { type Dataset, drawableYears, oneNamed, tableFor } from '../domain/dataset.ts';
import { linesOf } from '../domain/lines.ts';
import { type As, isShownMark, markFor } from '../domain/mark.ts';
import type { Measure } from '../domain/measure.ts';
import { profileOf } from '../domain/profile.ts';
import { releaseNames } from '../domain/quote.ts';
import { perResidents } from '../domain/rateWords.ts';
import type { Table } from '../domain/table.ts';
import { hasAmount, type Trend, trendOf } from '../domain/trend.ts';
import { trendSummary } from '../domain/trendHeadlines.ts';
import { drawnTimesWords } from '../domain/trendWords.ts';
import { defaultMeasure } from '../url/choices.ts';
import { PreviewCard } from './PreviewCard.tsx';
import type { PageWords } from './pageWords.ts';

export function ForcePreview({ title, description, slug }: PageWords) {
  const dataset = useDataset();
  const force = oneNamed(dataset.areas, slug);
  const table = force && tableOf(dataset, force);
  const period = table && drawableYears(dataset, table).at(-1);
  if (!force || !period) return <PreviewCard title={title} label={[description]} />;
  const mark = markFor(dataset, table, force, period, 'rate');
  const benchmark = benchmarkOf(dataset, table, period, undefined);
  const card = forceCard(dataset, table, force, mark, benchmark, { period, asOf: undefined });
  const lines = drawnLines(dataset, force, table);
  return (
    <PreviewCard
      title={card.name}
      figure={card.count}
      label={[
        `${table.measure.shortName}: offences recorded by police, ${period.text}`,
        ...card.sentences,
      ]}
      {...(isShownMark(mark) && { source: releaseNames(dataset, [mark.figure]) })}
      {...(lines && { caption: captionOf(lines, table.measure) })}
      drawing={
        lines && (
          <Sparkline
            measure={table.measure}
            lines={lines.trends.slice(0, 1).map(({ points }) => points)}
            behind={lines.trends[1]?.points ?? []}
            name={trendSummary(lines.trends, table.measure, lines.as)}
          />
        )
      }
    />
  );
}

/** Over which years the line goes, what it measures, and what the other line is. */
function captionOf({ trends, as }: DrawnLines, { residents }: Measure): string[] {
  const [own, nation] = trends;
  const what = as === 'rate' ? `offences ${perResidents(residents)}` : 'offences';
  const years = own ? drawnTimesWords([own]) : '';
  return [`${capital(what)}, ${years}`, nation ? `Dashed: ${nation.name}` : ''].filter(Boolean);
}

/** What the overview opens with, else the first online measure that has a figure of this force. */
function tableOf(dataset: Dataset, force: Area): Table {
  const profiles = profileOf(dataset, force).filter(
    ({ latest, table }) => latest && table.measure.group === 'online',
  );
  const usual = profiles.find(({ table }) => table.measure.slug === defaultMeasure);
  return (usual ?? profiles[0])?.table ?? tableFor(dataset, defaultMeasure);
}

interface DrawnLines {
  readonly trends: readonly Trend[];
  readonly as: As;
}

/** The force and the nation in rates; else the force alone in counts; nothing without two years. */
function drawnLines(dataset: Dataset, force: Area, table: Table): DrawnLines | undefined {
  const lines: readonly DrawnLines[] = [
    { trends: rateLines(dataset, force, table), as: 'rate' },
    { trends: [trendOf(dataset, table, force, 'count')], as: 'count' },
  ];
  return lines.find(({ trends: [own] }) => (own?.points.filter(hasAmount).length ?? 0) > 1);
}

function rateLines(dataset: Dataset, force: Area, table: Table): readonly Trend[] {
  const question = { as: 'rate', forces: 'same', every: 'year' } as const;
  return linesOf(dataset, table, { ...question, areas: [force.slug] }).drawn;
}
