import type { Dataset } from '../domain/dataset.ts';
import { isFigure } from '../domain/figure.ts';
import { catalogueRows } from '../domain/fileRows.ts';
import { quoteOf } from '../domain/quote.ts';
import type { PublishedRow } from '../domain/releaseCoverage.ts';
import { numbered } from '../domain/words.ts';
import { Share } from './Share.tsx';

interface PublishedShareProps {
  readonly dataset: Dataset;
  readonly title: string;
  /** Says no offence, and so not what a source calls itself. */
  readonly fileName: string;
  readonly rows: readonly PublishedRow[];
}

/** Ways to take along all figures of a release, or all read in one page. */
export function PublishedShare({ dataset, title, fileName, rows }: PublishedShareProps) {
  const figures = rows.map(({ observation }) => observation);
  const count = figures.filter(isFigure).length;
  const said = numbered(count, 'published figure');
  return (
    <Share
      dataset={dataset}
      asOf={undefined}
      title={title}
      sentence={() =>
        quoteOf(dataset, `${title}: ${said} of offences recorded by police`, figures, undefined)
      }
      figures={figures}
      file={{ name: fileName, rows: () => catalogueRows(dataset, rows, undefined) }}
    />
  );
}
