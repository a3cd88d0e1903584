import type { ReactNode } from 'react';
import type { ChartFrameProps } from '../charts/ChartFrame.tsx';
import { type Dataset, isHeldBy } from '../domain/dataset.ts';
import { unheldWords } from '../domain/markWords.ts';
import { quoteCaveat } from '../domain/quote.ts';
import { dateWords, type Month } from '../domain/release.ts';
import type { Table } from '../domain/table.ts';
import { Text } from '../ui/Text.tsx';
import { useIsHydrated } from '../ui/useIsHydrated.ts';
import { newestMonth } from '../url/choices.ts';
import type { Ignored } from '../url/query.ts';
import { ignoredWords } from './AddressNotice.tsx';
import styles from './EmbedFrame.module.css';
import { Head } from './Page.tsx';
import { SiteLink } from './SiteLink.tsx';

type Words = Pick<ChartFrameProps, 'headline' | 'subtitle' | 'legend' | 'source' | 'children'>;

/** What the address asks for, and of which figures. */
export interface EmbedAbout {
  /** The address of the page that this is a part of, with the same view. */
  readonly whole: string;
  readonly dataset: Dataset;
  readonly table: Table;
  readonly asOf: Month | undefined;
  readonly ignored: readonly Ignored[];
}

interface EmbedFrameProps extends Words {
  /** Of the window, for readers of the frame by itself; never the offence. */
  readonly title: string;
  readonly about: EmbedAbout;
  /** Stands before the drawing. */
  readonly lead?: ReactNode;
  /** The drawing is higher than wide: its words stand beside it sooner. */
  readonly isUpright?: boolean;
}

/** A chart in a page of somebody else: its words, its drawing, who said so, when, and the way to the whole. */
export function EmbedFrame(props: EmbedFrameProps) {
  const { title, isUpright = false } = props;
  const { whole, dataset, table, asOf, ignored } = props.about;
  const known = `Figures as known in ${dateWords(asOf ?? newestMonth(dataset))}.`;
  const unheld = isHeldBy(dataset, table, asOf) ? '' : ` ${unheldWords}`;
  return (
    <article className={`${styles.frame} ${isUpright ? styles.upright : ''}`}>
      <Head title={title} whole={whole} />
      <header>
        <h1 className={styles.headline}>{props.headline}</h1>
        <p className={styles.subtitle}>{props.subtitle}</p>
        <IgnoredLine ignored={ignored} />
        <noscript>
          <p className={styles.ignored}>
            Scripts are off: this is the chart as it opens, and may not be the view that is meant.
          </p>
        </noscript>
      </header>
      <div className={styles.lead}>{props.lead}</div>
      <div className={styles.drawing}>{props.children}</div>
      <div className={styles.legend}>{props.legend}</div>
      <footer className={styles.foot}>
        <p>{props.source}</p>
        <p>{quoteCaveat}</p>
        <p className={styles.last}>
          <span>{known + unheld}</span>{' '}
          <SiteLink to={whole}>
            <Text>Whole view and table on Flagged</Text>
            <span className="unseen">, in a new tab</span>
          </SiteLink>
        </p>
      </footer>
    </article>
  );
}

/** What the address asked for in vain, in one line. */
function IgnoredLine({ ignored }: Pick<EmbedAbout, 'ignored'>) {
  // As on every page: what was served is the view without it.
  if (!useIsHydrated() || ignored.length === 0) return null;
  const words = [...new Set(ignored.map(ignoredWords))].join(' ');
  return (
    <p className={styles.ignored} role="status">
      <b>Part of this address could not be used:</b>
      <Text> {words}</Text>
    </p>
  );
}
