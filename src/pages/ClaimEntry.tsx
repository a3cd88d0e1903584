import type { ReactNode } from 'react';
import type { Claim } from '../domain/claim.ts';
import { figuresIn } from '../domain/claimArithmetic.ts';
import { type Dataset, tableFor } from '../domain/dataset.ts';
import { otherFigureWords } from '../domain/otherFigureWords.ts';
import { periodWords } from '../domain/period.ts';
import { dateWords, type Source } from '../domain/release.ts';
import type { Verdict } from '../domain/verdict.ts';
import { verdictRemarks } from '../domain/verdictRemarks.ts';
import { arithmeticWords, verdictWords } from '../domain/verdictWords.ts';
import { valueWords } from '../domain/words.ts';
import { Text } from '../ui/Text.tsx';
import styles from './ClaimEntry.module.css';
import { FigureLink } from './FigureLink.tsx';
import { PageLink } from './PageLink.tsx';

interface ClaimEntryProps {
  readonly dataset: Dataset;
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** The page that has the sentence; undefined while the list of sources is loading. */
  readonly source: Source | undefined;
  /** How to pass it on. */
  readonly children: ReactNode;
}

/** One sentence: who said it, the verdict in words, the arithmetic, what else was published. */
export function ClaimEntry({ dataset, claim, verdict, source, children }: ClaimEntryProps) {
  const others = verdict.sum
    ? otherFigureWords(dataset, tableFor(dataset, claim.measure), verdict.sum)
    : [];
  const remarks = [...new Set([...others, ...verdictRemarks(dataset, claim, verdict)])];
  return (
    <article className={styles.entry}>
      <blockquote className={styles.says}>{claim.says}</blockquote>
      <Origin claim={claim} source={source} />
      <p>
        <b>{`${verdictWords(verdict)}.`}</b>{' '}
        <Text>{arithmeticWords(dataset, verdict, claim.published)}.</Text>
      </p>
      {remarks.length > 0 && (
        <ul className={styles.remarks}>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <UsedFigures verdict={verdict} />
      <div className={styles.origin}>{children}</div>
    </article>
  );
}

function Origin({ claim, source }: Pick<ClaimEntryProps, 'claim' | 'source'>) {
  return (
    <p className={styles.origin}>
      <Text>
        {claim.publisher}, {dateWords(claim.saidOn)}
      </Text>
      {source && (
        <>
          <Text>{' · Source: '}</Text>
          <PageLink source={source}>{source.publisher}</PageLink>
        </>
      )}
    </p>
  );
}

function UsedFigures({ verdict }: Pick<ClaimEntryProps, 'verdict'>) {
  const figures = verdict.sum ? figuresIn(verdict.sum) : [];
  if (figures.length === 0) return null;
  return (
    <p className={styles.origin}>
      <Text>Where the {figures.length === 1 ? 'figure comes' : 'figures come'} from:</Text>{' '}
      {figures.map((figure, at) => (
        <span key={`${figure.area} ${figure.period.text}`}>
          {at > 0 && <Text>{' · '}</Text>}
          <FigureLink figure={figure}>
            {`${valueWords(figure)} in ${periodWords(figure.period)}`}
          </FigureLink>
        </span>
      ))}
    </p>
  );
}
