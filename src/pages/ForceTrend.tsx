import { useMemo, useState } from 'react';
import { ChartFrame, type Shown } from '../charts/ChartFrame.tsx';
import { TrendChart } from '../charts/TrendChart.tsx';
import { trendSheet } from '../charts/trendSheet.ts';
import type { Area } from '../domain/area.ts';
import { aroundOf, type Dataset } from '../domain/dataset.ts';
import { trendRows } from '../domain/fileRows.ts';
import { type Lines, linesOf } from '../domain/lines.ts';
import { figuresShown } from '../domain/mark.ts';
import { amongNeighboursHeadline } from '../domain/neighbourWords.ts';
import type { MeasureProfile } from '../domain/profile.ts';
import type { Month } from '../domain/release.ts';
import { spreadMeaning, spreadSaysNot } from '../domain/spreadWords.ts';
import type { Table } from '../domain/table.ts';
import { amountOf } from '../domain/trend.ts';
import { trendHeadline, trendSubtitle, trendSummary } from '../domain/trendHeadlines.ts';
import { undrawnWords } from '../domain/trendWords.ts';
import { trendQuote } from '../domain/viewQuotes.ts';
import { Select } from '../ui/Select.tsx';
import { explorerDefaults } from '../url/choices.ts';
import { mostAreas } from '../url/keys.ts';
import { viewAddress } from '../url/links.ts';
import { ChartShare } from './ChartShare.tsx';
import { linkedFigure, useFigurePage } from './FigureLink.tsx';
import styles from './ForcePage.module.css';
import { ForcePlace } from './ForcePlace.tsx';
import { Limits } from './Limits.tsx';
import { SiteLink } from './SiteLink.tsx';
import { SourceLine } from './SourceLine.tsx';

/** They stand on the larger trend, which is one press away: here they would be longer than the drawing. */
const noEvents: Dataset['events'] = [];

interface ForceTrendProps {
  readonly dataset: Dataset;
  readonly force: Area;
  readonly profiles: readonly MeasureProfile[];
  readonly asOf: Month | undefined;
}

/** One measure over the years: the force, the forces around it, England and Wales. */
export function ForceTrend({ dataset, force, profiles, asOf }: ForceTrendProps) {
  const measures = profiles.map(({ table }) => table.measure);
  const usual = measures.find((one) => one.slug === explorerDefaults.measure) ?? measures[0];
  const [slug, setSlug] = useState(usual?.slug);
  const [show, setShow] = useState<Shown>('chart');
  const openFigure = useFigurePage();
  const table = slug && dataset.tables.get(slug);
  const lines = useMemo(
    () => table && linesAround(dataset, force, table, asOf),
    [dataset, force, table, asOf],
  );
  if (!table || !lines) return null;
  const { measure } = table;
  const { drawn, as } = lines;
  const headline =
    amongNeighboursHeadline(drawn, as) ?? trendHeadline(drawn.slice(0, 1), measure, as);
  const subtitle = trendSubtitle(drawn, measure, as, 'year');
  const figures = figuresShown(drawn.flatMap(({ points }) => points));
  const undrawn = undrawnWords(drawn);
  return (
    <section className={styles.group} aria-label={`${force.name} over the years`}>
      <div className={styles.places}>
        <div className="screen-only">
          <Select
            label="Measure over the years"
            value={measure.slug}
            options={measures.map((one) => ({ value: one.slug, label: one.shortName }))}
            onChange={(next) => setSlug(measures.find((one) => one.slug === next)?.slug)}
          />
        </div>
        <ForcePlace dataset={dataset} force={force} table={table} asOf={asOf} />
      </div>
      <ChartFrame
        headline={headline}
        subtitle={subtitle}
        sheet={() => trendSheet(dataset, drawn, as)}
        linked={linkedFigure}
        show={show}
        onShow={setShow}
        legend={
          undrawn.length > 0 && (
            <p className={styles.small}>{`Not drawn: ${undrawn.join('; ')}.`}</p>
          )
        }
        notes={
          <>
            <p>{`${spreadMeaning} ${spreadSaysNot}`}</p>
            <Limits measure={measure} />
          </>
        }
        source={
          <>
            <SourceLine dataset={dataset} measure={measure} figures={figures} />{' '}
            <SiteLink
              to={viewAddress('trends', {
                measure: measure.slug,
                areas: aroundOf(dataset, force.slug).slice(0, mostAreas),
              })}
            >
              Larger, by quarter, with other forces
            </SiteLink>
          </>
        }
        share={
          <ChartShare
            loaded={{ dataset, measure, asOf }}
            title={`${force.name}. ${subtitle}`}
            sentence={() => trendQuote(dataset, drawn, subtitle, as, figures, asOf)}
            figures={figures}
            chart="force"
            as={as}
            what={[force.slug]}
            rows={() => trendRows(dataset, measure, drawn)}
          />
        }
      >
        <TrendChart
          trends={drawn}
          measure={measure}
          as={as}
          events={noEvents}
          name={trendSummary(drawn, measure, as)}
          onFigure={openFigure}
        />
      </ChartFrame>
    </section>
  );
}

/** In rates; a force without residents to divide by is drawn alone, in counts. */
function linesAround(dataset: Dataset, force: Area, table: Table, asOf: Month | undefined): Lines {
  const question = {
    forces: 'same',
    every: 'year',
    ...(asOf === undefined ? {} : { asOf }),
  } as const;
  const areas = aroundOf(dataset, force.slug);
  const rates = linesOf(dataset, table, { ...question, areas, as: 'rate' });
  const isRated = rates.drawn[0]?.points.some((point) => amountOf(point) !== undefined);
  return isRated
    ? rates
    : linesOf(dataset, table, { ...question, areas: [force.slug], as: 'count' });
}
