import { useCallback, useId, useMemo, useState } from 'react';
import { Legend } from '../charts/Legend.tsx';
import { TileMap } from '../charts/TileMap.tsx';
import { cannotSay } from '../content/limits.ts';
import { useDataset } from '../data/useFiles.ts';
import type { AreaSlug } from '../domain/area.ts';
import { type Dataset, drawableYears, headlineMeasures, tableFor } from '../domain/dataset.ts';
import { mapHeadline, mapSubtitle } from '../domain/headlines.ts';
import { mapOf } from '../domain/map.ts';
import { ContentNote } from '../safety/ContentNote.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { defaultMeasure } from '../url/choices.ts';
import { forceAddress } from '../url/links.ts';
import { ExampleTrend } from './ExampleTrend.tsx';
import { FileBoundary } from './FileBoundary.tsx';
import { FindArea } from './FindArea.tsx';
import { MeasureCard } from './MeasureCard.tsx';
import styles from './OverviewPage.module.css';
import { Page } from './Page.tsx';
import { Readout } from './Readout.tsx';
import { SiteLink } from './SiteLink.tsx';
import { SourceLine } from './SourceLine.tsx';
import { useGo } from './useGo.ts';

export function OverviewPage() {
  return (
    <>
      <ContentNote />
      <Page
        title=""
        heading="What police record about online sexual offences against children"
        lead="Force by force and year by year. Every figure says who published it, who did not answer, and what it cannot tell you."
      >
        <FileBoundary
          what="The figures"
          without="The help above always works."
          loading={<Skeleton shape="page" label="Loading the figures" />}
        >
          <Figures />
        </FileBoundary>
      </Page>
    </>
  );
}

function Figures() {
  const dataset = useDataset();
  const go = useGo();
  return (
    <>
      <ul className={styles.cards}>
        {headlineMeasures(dataset).map(({ slug }) => (
          <li key={slug} className={styles.card}>
            <MeasureCard dataset={dataset} table={tableFor(dataset, slug)} />
          </li>
        ))}
      </ul>
      <div className={styles.columns}>
        <OverviewMap dataset={dataset} />
        <div className={styles.side}>
          <section className={styles.find}>
            <FindArea chosen={noForces} onChoose={(area) => go(forceAddress(area))} />
            <p>
              <SiteLink to="/forces">All forces by region</SiteLink>
            </p>
          </section>
          <section className={styles.limits}>
            <h2>What these figures can and cannot say</h2>
            {cannotSay.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <p>
              <SiteLink to="/method">How the figures are made</SiteLink>
            </p>
          </section>
          <ExampleTrend dataset={dataset} />
        </div>
      </div>
    </>
  );
}

const noForces: readonly AreaSlug[] = [];

function OverviewMap({ dataset }: { readonly dataset: Dataset }) {
  const id = useId();
  const go = useGo();
  const [pointed, setPointed] = useState<AreaSlug>();
  const openForce = useCallback((area: AreaSlug) => go(forceAddress(area)), [go]);
  const table = tableFor(dataset, defaultMeasure);
  const period = drawableYears(dataset, table).at(-1);
  const answer = useMemo(
    () => period && mapOf(dataset, table, { period, as: 'rate' }),
    [dataset, table, period],
  );
  if (!period || !answer) return null;
  const subtitle = mapSubtitle(table.measure, period, answer.as);
  const figures = answer.marks.flatMap(({ mark }) => ('figure' in mark ? [mark.figure] : []));
  return (
    <figure className={styles.map} aria-labelledby={id}>
      <h2 id={id}>{mapHeadline(answer, period)}</h2>
      <p className={styles.soft}>{subtitle}</p>
      <Readout answer={answer} area={pointed} hint="Choose a force to open its page.">
        <TileMap
          answer={answer}
          name={subtitle}
          selected={noForces}
          tiles={dataset.tiles}
          onPoint={setPointed}
          onSelect={openForce}
        />
      </Readout>
      <Legend {...answer} />
      <figcaption className={styles.source}>
        <SourceLine dataset={dataset} measure={table.measure} figures={figures} />{' '}
        <SiteLink to="/map">Other years and measures, and a table</SiteLink>
      </figcaption>
    </figure>
  );
}
