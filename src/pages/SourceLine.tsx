import { Fragment } from 'react';
import { type Dataset, releaseOf } from '../domain/dataset.ts';
import { isFigure, type Observation } from '../domain/figure.ts';
import type { Measure } from '../domain/measure.ts';
import { releaseNames } from '../domain/quote.ts';
import { dateWords, newestReleaseFirst, type Release } from '../domain/release.ts';
import { Text } from '../ui/Text.tsx';
import { releaseAddress } from '../url/links.ts';
import { SiteLink, useIsFramed } from './SiteLink.tsx';

interface SourceLineProps {
  readonly dataset: Dataset;
  readonly measure: Measure;
  /** The figures on the screen. */
  readonly figures: readonly Observation[];
}

/** Who published what is on the screen, when, and what kind of statistics it is. */
export function SourceLine({ dataset, measure, figures }: SourceLineProps) {
  const releases = releasesOf(dataset, figures);
  if (useIsFramed()) {
    const names = releaseNames(dataset, figures.filter(isFigure)) || 'no release';
    return <span>{`Source: ${names}. ${statusWords(measure)}`}</span>;
  }
  return (
    <span data-sources="">
      <Text>Source:</Text>{' '}
      {releases.map((release, at) => (
        <Fragment key={release.slug}>
          <Text>
            {at > 0 && ' · '}
            {release.publisher},
          </Text>{' '}
          <SiteLink to={releaseAddress(release.slug)}>{release.title}</SiteLink>
          <Text> ({dateWords(release.published)})</Text>
        </Fragment>
      ))}
      <Text>
        {releases.length === 0 && 'no release'}. {statusWords(measure)}
      </Text>
    </span>
  );
}

/** Every release that a figure on the screen comes from, newest first. */
function releasesOf(dataset: Dataset, figures: readonly Observation[]): Release[] {
  const slugs = new Set(figures.filter(isFigure).map(({ release }) => release));
  return [...slugs].map((slug) => releaseOf(dataset, slug)).sort(newestReleaseFirst);
}

/** Rule 15: each page says which kind of statistics it shows. */
export function statusWords({ isOfficial }: Measure): string {
  return isOfficial
    ? 'Police recorded crime: official statistics, not accredited official statistics.'
    : 'Compiled from freedom of information answers and published reports: not official statistics.';
}
