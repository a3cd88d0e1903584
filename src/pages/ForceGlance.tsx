import { useMemo } from 'react';
import { Sparkline } from '../charts/Sparkline.tsx';
import type { Area } from '../domain/area.ts';
import { benchmarkOf } from '../domain/benchmark.ts';
import { capital } from '../domain/capital.ts';
import { type Dataset, isHeldBy } from '../domain/dataset.ts';
import type { Lines } from '../domain/lines.ts';
import { markFor } from '../domain/mark.ts';
import { countMarkWords, unheldWords } from '../domain/markWords.ts';
import type { MeasureProfile } from '../domain/profile.ts';
import { perResidents, ratedWords, rateWords } from '../domain/rateWords.ts';
import type { Month } from '../domain/release.ts';
import { placeIn } from '../domain/spread.ts';
import { placedWords } from '../domain/spreadWords.ts';
import type { Table } from '../domain/table.ts';
import { trendSummary } from '../domain/trendHeadlines.ts';
import { briefChangeWords, yearBeforeOf } from '../domain/yearBefore.ts';
import { FigureLink } from './FigureLink.tsx';
import { linesAround } from './ForceFrame.tsx';
import styles from './ForcePage.module.css';

interface ForceGlanceProps {
  readonly dataset: Dataset;
  readonly force: Area;
  readonly profiles: readonly MeasureProfile[];
  readonly asOf: Month | undefined;
}

/** The newest figure of each online measure: how many, how that compares, what it was before. */
export function ForceGlance({ dataset, force, profiles, asOf }: ForceGlanceProps) {
  const lines = useMemo(
    () => profiles.map(({ table }) => linesAround({ dataset, force, table, asOf, isAlone: true })),
    [dataset, force, profiles, asOf],
  );
  if (profiles.length === 0) return force.note && <p className={styles.small}>{force.note}</p>;
  const hasNational = lines.some(({ drawn }) => drawn.length > 1);
  return (
    <section className={styles.group} aria-labelledby="glance">
      <h2 id="glance">Online, at a glance</h2>
      <ul className={styles.glance}>
        {profiles.map((profile, at) => (
          <li key={profile.table.measure.slug}>
            <Glance {...{ dataset, force, profile, asOf }} lines={lines[at]} />
          </li>
        ))}
      </ul>
      <p className={styles.small}>
        {`${hasNational ? 'The dashed line is England and Wales. ' : ''}Offences recorded by police, years to March.`}
      </p>
      {force.note && <p className={styles.small}>{force.note}</p>}
    </section>
  );
}

interface GlanceProps extends Omit<ForceGlanceProps, 'profiles'> {
  readonly profile: MeasureProfile;
  /** The force, and in rates the nation where it has a line. */
  readonly lines: Lines | undefined;
}

function Glance({ dataset, force, profile, lines, asOf }: GlanceProps) {
  const { table, latest } = profile;
  const { measure } = table;
  const [own, national] = lines?.drawn ?? [];
  return (
    <>
      <h3>{measure.shortName}</h3>
      {latest ? (
        <Newest {...{ dataset, force, table, latest, asOf }} />
      ) : (
        <p className={styles.small}>
          {isHeldBy(dataset, table, asOf)
            ? 'No figure for a financial year that could be shown.'
            : unheldWords}
        </p>
      )}
      {lines && own && (
        <Sparkline
          measure={measure}
          lines={[own.points]}
          behind={national?.points ?? []}
          name={trendSummary(lines.drawn, measure, lines.as)}
        />
      )}
    </>
  );
}

interface NewestProps extends Omit<ForceGlanceProps, 'profiles'> {
  readonly table: Table;
  readonly latest: NonNullable<MeasureProfile['latest']>;
}

/** The newest figure of a measure, in words. */
export function Newest({ dataset, force, table, latest, asOf }: NewestProps) {
  const { figure, rate } = latest;
  const { period } = figure;
  const benchmark = useMemo(
    () => benchmarkOf(dataset, table, period, asOf),
    [dataset, table, period, asOf],
  );
  const mark = markFor(dataset, table, force, period, 'rate', asOf);
  const place = placedWords(placeIn(benchmark.spread, force, mark));
  const said =
    rate.is === 'rate'
      ? `${ratedWords(rate)} ${perResidents(table.measure.residents)}`
      : rateWords(rate);
  return (
    <>
      <p className={styles.figure}>
        <FigureLink figure={figure}>{countMarkWords(latest)}</FigureLink>{' '}
        <span className={styles.year}>{`in ${period.text}`}</span>
      </p>
      <p className={styles.words}>{`${[said, place].filter(Boolean).map(capital).join('. ')}.`}</p>
      <p className={styles.words}>
        {`${capital(briefChangeWords(yearBeforeOf(dataset, table, force, period, asOf)))}.`}
      </p>
    </>
  );
}
