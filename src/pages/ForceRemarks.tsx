import { useMemo } from 'react';
import { useClaims } from '../data/useFiles.ts';
import { type Area, isEnglandOrWales } from '../domain/area.ts';
import type { Dataset } from '../domain/dataset.ts';
import { misfitsOf } from '../domain/findMisfits.ts';
import { claimsBy, knownBy } from '../domain/knownByMonth.ts';
import { listWords } from '../domain/lists.ts';
import { covers, type Measure } from '../domain/measure.ts';
import { figuresIn } from '../domain/misfit.ts';
import { misfitSentences } from '../domain/misfitWords.ts';
import { breakdownsBy } from '../domain/parts.ts';
import type { MeasureProfile } from '../domain/profile.ts';
import { dateWords, type Month } from '../domain/release.ts';
import { verdictOf } from '../domain/verdict.ts';
import { verdictWords } from '../domain/verdictWords.ts';
import { countWords, withArticle } from '../domain/words.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Text } from '../ui/Text.tsx';
import { claimAddress } from '../url/links.ts';
import { FileBoundary } from './FileBoundary.tsx';
import styles from './ForcePage.module.css';
import { SiteLink } from './SiteLink.tsx';

interface ForceRemarksProps {
  readonly dataset: Dataset;
  readonly force: Area;
  readonly asOf: Month | undefined;
}

/** Published sentences about this force, and whether they hold. */
export function ForceClaims(props: ForceRemarksProps) {
  return (
    <FileBoundary
      what="The published sentences"
      without="The figures themselves stand above."
      loading={<p role="status">Loading the published sentences</p>}
    >
      <Claims {...props} />
    </FileBoundary>
  );
}

function Claims({ dataset, force, asOf }: ForceRemarksProps) {
  const { claims, breakdowns } = useClaims();
  const known = useMemo(() => knownBy(dataset, asOf), [dataset, asOf]);
  const parts = breakdownsBy(known, breakdowns, asOf);
  const own = claimsBy(claims, asOf).filter(({ area }) => area === force.slug);
  if (own.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby="sentences">
      <h2 id="sentences">Published sentences, recomputed</h2>
      <ul className={styles.sentences}>
        {own.map((claim) => (
          <li key={claim.slug}>
            <q>{claim.says}</q>{' '}
            <span className={styles.small}>
              <Text>
                {claim.publisher}, {dateWords(claim.saidOn)}.
              </Text>{' '}
              <SiteLink to={claimAddress(claim)}>
                {verdictWords(verdictOf(known, parts, claim))}
              </SiteLink>
              <Text>.</Text>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Figures of this force that do not fit another published one. */
export function ForceMisfits({ dataset, force, asOf }: ForceRemarksProps) {
  const misfits = useMemo(
    () =>
      misfitsOf(knownBy(dataset, asOf)).filter((misfit) =>
        figuresIn(misfit).some(({ area }) => area === force.slug),
      ),
    [dataset, force, asOf],
  );
  const words = [...misfitSentences(dataset, misfits).keys()];
  if (words.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby="misfits">
      <h2 id="misfits">Figures that do not fit</h2>
      <Disclosure
        summary={`${countWords(words.length)} ${words.length === 1 ? 'case' : 'cases'}, each with its arithmetic`}
      >
        <ul className={styles.sentences}>
          {words.map((said) => (
            <li key={said}>{said}</li>
          ))}
        </ul>
        <p>
          <SiteLink to="/checks">What each kind can mean</SiteLink>
        </p>
      </Disclosure>
    </section>
  );
}

interface MissingProps {
  readonly force: Area;
  readonly measures: readonly Measure[];
  readonly found: readonly MeasureProfile[];
}

/** Measures without a single figure for this force, and why. */
export function Missing({ force, measures, found }: MissingProps) {
  const without = measures.filter((measure) =>
    found.every(({ table }) => table.measure.slug !== measure.slug),
  );
  const elsewhere = without.filter((measure) => !covers(measure, force));
  const unknown = without.filter((measure) => covers(measure, force));
  if (without.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby="missing">
      <h2 id="missing">What is missing</h2>
      {elsewhere.length > 0 && (
        <p>
          <Text>
            {names(elsewhere)}: the law or the counting rule behind{' '}
            {elsewhere.length === 1 ? 'this measure' : 'these measures'} does not cover{' '}
            {isEnglandOrWales(force) ? 'this force' : withArticle(force.region)}.
          </Text>
        </p>
      )}
      {unknown.length > 0 && (
        <p>
          <Text>
            {names(unknown)}: no figure found. No published figure is known to us for any year.
          </Text>
        </p>
      )}
    </section>
  );
}

function names(measures: readonly Measure[]): string {
  return listWords(
    measures.map(({ shortName }) => shortName),
    12,
  );
}
