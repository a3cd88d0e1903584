import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { core } from '../data/files.ts';
import { useDataset } from '../data/useDataset.ts';
import type { Answer } from '../domain/answer.ts';
import type { Area } from '../domain/area.ts';
import { type Dataset, tableFor } from '../domain/dataset.ts';
import { missingWords } from '../domain/markWords.ts';
import type { Measure } from '../domain/measure.ts';
import { classOf } from '../domain/misfits.ts';
import { type Period, periodLongWords, periodWords } from '../domain/period.ts';
import { provenanceOf } from '../domain/provenance.ts';
import { rateWords } from '../domain/rateWords.ts';
import { publishedFor } from '../domain/table.ts';
import { countWords, figureSentence, totalForcesWords, valueWords } from '../domain/words.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { forceAddress } from '../url/links.ts';
import { type Ignored, shownText } from '../url/query.ts';
import { type NamedFigure, parseFigure } from '../url/view.ts';
import { AddressNotice, IgnoredParts } from './AddressNotice.tsx';
import { AsOfNotice } from './Explored.tsx';
import styles from './FigurePage.module.css';
import { LoadFailure } from './LoadFailure.tsx';
import { linkHere, Page } from './Page.tsx';
import { Provenance } from './Provenance.tsx';
import { SiteLink } from './SiteLink.tsx';
import { statusWords } from './SourceLine.tsx';

/** Where the figure that the address names comes from. */
export function FigurePage() {
  const { search } = useLocation();
  const { figure, ignored } = useMemo(() => parseFigure(search, core), [search]);
  if (!figure) return <UnknownFigure ignored={ignored} />;
  return <KnownFigure named={figure} ignored={ignored} />;
}

interface KnownFigureProps {
  readonly named: NamedFigure;
  readonly ignored: readonly Ignored[];
}

function KnownFigure({ named, ignored }: KnownFigureProps) {
  const { measure, area } = named;
  const wider = [classOf(core, measure.slug) ?? []].flat();
  // A span of months is checked against the quarters of its class.
  const loading = useDataset([measure, ...wider], isYear(named.period) ? [] : wider);
  if (loading.is === 'ready') {
    const { dataset } = loading;
    const period = periodNamed(dataset, measure, area, named.period);
    if (!period) return <UnknownFigure ignored={[...ignored, noSuchPeriod(named)]} />;
    return <Loaded dataset={dataset} named={named} ignored={ignored} period={period} />;
  }
  return (
    <Page title={area.name} heading="Where this comes from" isQuiet>
      {loading.is === 'failed' ? (
        <LoadFailure loading={loading} isBeside={false} />
      ) : (
        <Skeleton shape="page" label="Loading the figure" />
      )}
    </Page>
  );
}

function isYear(period: string): boolean {
  return /^\d{4}-\d{2}$/.test(period);
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

interface LoadedProps extends KnownFigureProps {
  readonly dataset: Dataset;
  readonly period: Period;
}

function Loaded({ dataset, named, ignored, period }: LoadedProps) {
  const { measure, area, asof } = named;
  const table = tableFor(dataset, measure.slug);
  const asOf = asof === 'all' ? undefined : asof;
  const provenance = provenanceOf(dataset, table, area, period, asOf);
  const { answer, rate } = provenance;
  return (
    <Page
      title={`${area.name} ${periodWords(period)}`}
      heading="Where this comes from"
      isQuiet
      lead={<Headline area={area} period={period} measure={measure} answer={answer} />}
    >
      <AddressNotice ignored={ignored} />
      {asOf && <AsOfNotice month={asOf} />}
      {rate && <p>{rateWords(rate)}.</p>}
      <section className={styles.counted}>
        <h2>What is counted</h2>
        <p>
          {measure.name}: {measure.counts} {measure.caveat} {statusWords(measure)}
        </p>
      </section>
      <section className={styles.counted}>
        <h2>Published figures</h2>
        <Provenance dataset={dataset} provenance={provenance} asOf={asOf} />
      </section>
      <p className="screen-only">
        <CopyButton label="Copy link" text={linkHere} />{' '}
        {answer.is === 'figure' && (
          <CopyButton
            label="Copy sentence"
            text={() => `${figureSentence(area, answer.figure, measure.name)} ${linkHere()}`}
          />
        )}{' '}
        {area.kind === 'force' && (
          <SiteLink to={forceAddress(area.slug)}>{area.name}, all measures</SiteLink>
        )}
      </p>
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
      <p className={styles.figure}>
        {value}
        {other}
      </p>
      <p>
        {answer.is === 'figure' ? 'offences recorded by police' : 'for offences recorded by police'}
        , {area.name}
        {forces && ` (${forces})`}, {periodLongWords(period)} · {measure.name}
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
          <SiteLink to="/data">Every figure</SiteLink> ·{' '}
          <SiteLink to="/forces">Every force</SiteLink>
        </p>
      </Notice>
    </Page>
  );
}
