import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { useDataset, useQuarters } from '../data/useFiles.ts';
import type { Answer } from '../domain/answer.ts';
import type { Area } from '../domain/area.ts';
import { capital } from '../domain/capital.ts';
import { type Dataset, tableFor } from '../domain/dataset.ts';
import { figureQuote } from '../domain/figureQuote.ts';
import { figureRows } from '../domain/fileRows.ts';
import { classOf } from '../domain/findMisfits.ts';
import { missingWords } from '../domain/markWords.ts';
import type { Measure } from '../domain/measure.ts';
import { type Period, periodLongWords, periodWords } from '../domain/period.ts';
import { provenanceOf } from '../domain/provenance.ts';
import { rateWords } from '../domain/rateWords.ts';
import { publishedFor } from '../domain/table.ts';
import { countWords, totalForcesWords, valueWords } from '../domain/words.ts';
import { Notice } from '../ui/Notice.tsx';
import { Text } from '../ui/Text.tsx';
import { format } from '../url/address.ts';
import { asofMonth, figureDefaults } from '../url/choices.ts';
import { forceAddress } from '../url/links.ts';
import { type Ignored, shownText } from '../url/query.ts';
import { type NamedFigure, parseFigure } from '../url/view.ts';
import { AddressNotice, IgnoredParts } from './AddressNotice.tsx';
import { AsOfNotice } from './AsOfNotice.tsx';
import styles from './FigurePage.module.css';
import { fileName } from './fileName.ts';
import { Page } from './Page.tsx';
import { Provenance } from './Provenance.tsx';
import { Share } from './Share.tsx';
import { SiteLink } from './SiteLink.tsx';
import { statusWords } from './SourceLine.tsx';

/** Where the figure that the address names comes from. */
export function FigurePage() {
  const { search } = useLocation();
  const dataset = useDataset();
  const { figure, ignored } = useMemo(() => parseFigure(search, dataset), [search, dataset]);
  if (!figure) return <UnknownFigure ignored={ignored} />;
  const period = periodNamed(dataset, figure.measure, figure.area, figure.period);
  if (!period) return <UnknownFigure ignored={[...ignored, noSuchPeriod(figure)]} />;
  return <KnownFigure dataset={dataset} named={figure} ignored={ignored} period={period} />;
}

/** A year of the measure, or another span that something was published for. */
function periodNamed(
  dataset: Dataset,
  measure: Measure,
  area: Area,
  slug: string,
): Period | undefined {
  const table = tableFor(dataset, measure.slug);
  const spans = publishedFor(table, area.slug).map(({ period }) => period);
  return [...table.years, ...spans].find((period) => period.slug === slug);
}

function noSuchPeriod({ area, measure, period }: NamedFigure): Ignored {
  const because = `nothing was published about ${measure.name} for ${area.name} then`;
  return { key: 'period', value: shownText(period), because };
}

interface KnownFigureProps {
  readonly named: NamedFigure;
  readonly ignored: readonly Ignored[];
  readonly dataset: Dataset;
  readonly period: Period;
}

function KnownFigure({ named, ignored, period, ...figures }: KnownFigureProps) {
  const { measure, area, asof } = named;
  const wider = classOf(figures.dataset, measure.slug);
  // A span of months is checked against the quarters of its class.
  const quarterly = useQuarters(wider !== undefined && !period.isYear);
  const dataset = useMemo(() => ({ ...figures.dataset, quarterly }), [figures.dataset, quarterly]);
  const table = tableFor(dataset, measure.slug);
  const asOf = asofMonth(asof);
  const said = { measure: measure.slug, area: area.slug, period: period.slug, asof };
  const provenance = provenanceOf(dataset, table, area, period, asOf);
  const { answer, rate } = provenance;
  return (
    <Page
      title={`${area.name} ${periodWords(period)}`}
      heading="Where this comes from"
      query={format(said, figureDefaults)}
      isQuiet
      lead={<Headline area={area} period={period} measure={measure} answer={answer} />}
    >
      <AddressNotice ignored={ignored} />
      {asOf && <AsOfNotice month={asOf} />}
      {rate && <p>{`${capital(rateWords(rate))}.`}</p>}
      <section className={styles.counted}>
        <h2>Published figures</h2>
        <Provenance dataset={dataset} provenance={provenance} asOf={asOf} />
      </section>
      <section className={styles.counted}>
        <h2>What is counted</h2>
        <p>{`${measure.name}: ${measure.counts} ${measure.caveat} ${statusWords(measure)}`}</p>
      </section>
      <Share
        dataset={dataset}
        asOf={asOf}
        title={`${measure.name}: offences recorded by police, ${area.name}, ${periodWords(period)}`}
        sentence={() => figureQuote(dataset, table, area, period, asOf)}
        figures={provenance.published.map(({ observation }) => observation)}
        file={{
          name: fileName(dataset, {
            ...{ page: 'figure', measure, as: 'count', asOf },
            what: [area.slug, period.slug],
          }),
          rows: () => figureRows(dataset, table, area, period, provenance.published, asOf),
        }}
      />
      {area.kind === 'force' && (
        <p className="screen-only">
          <SiteLink to={forceAddress(area.slug)}>{`${area.name}, all measures`}</SiteLink>
        </p>
      )}
    </Page>
  );
}

interface HeadlineProps {
  readonly area: Area;
  readonly period: Period;
  readonly measure: Measure;
  readonly answer: Answer;
}

function Headline({ area, period, measure, answer }: HeadlineProps) {
  const value = answer.is === 'figure' ? valueWords(answer.figure) : missingWords(answer.is);
  const forces = answer.is === 'figure' ? totalForcesWords(area, answer.figure) : '';
  const isKept = answer.is === 'not-comparable' || answer.is === 'doubtful';
  const other = isKept ? ` (${countWords(answer.figure.value)})` : '';
  return (
    <>
      <p className={styles.figure}>{`${value}${other}`}</p>
      <p>
        <Text>
          {answer.is === 'figure'
            ? 'offences recorded by police'
            : 'for offences recorded by police'}
          , {area.name}
          {forces && ` (${forces})`}, {periodLongWords(period)} · {measure.name}
        </Text>
      </p>
    </>
  );
}

function UnknownFigure({ ignored }: { readonly ignored: readonly Ignored[] }) {
  return (
    <Page isLost title="Unknown figure" heading="There is no such figure">
      <Notice>
        <p>The address does not lead to one figure, because of this:</p>
        <IgnoredParts ignored={ignored} />
        <p>
          <SiteLink to="/data">Every figure</SiteLink>
          <Text> ·</Text> <SiteLink to="/forces">Every force</SiteLink>
        </p>
      </Notice>
    </Page>
  );
}
