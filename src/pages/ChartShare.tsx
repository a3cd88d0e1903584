import type { FileRow } from '../domain/fileRow.ts';
import type { As } from '../domain/mark.ts';
import { fileName } from './fileName.ts';
import { Share } from './Share.tsx';
import type { ShareProps } from './ShareFiles.tsx';
import type { LoadedView } from './useExplorer.ts';

interface ChartShareProps extends Pick<ShareProps, 'title' | 'sentence' | 'figures'> {
  readonly loaded: Pick<LoadedView, 'dataset' | 'measure' | 'asOf'>;
  /** Which chart it is, in the names of files. */
  readonly chart: string;
  readonly as: As;
  /** As `fileName` has it. */
  readonly what: readonly (string | undefined)[];
  /** Made only for a reader who asks for the file. */
  readonly rows: () => readonly FileRow[];
}

/** The ways to take a chart along: its picture and its file have one name. */
export function ChartShare({ loaded, chart, as, what, rows, ...said }: ChartShareProps) {
  const { dataset, measure, asOf } = loaded;
  const name = fileName(dataset, { page: chart, measure, as, what, asOf });
  return (
    <Share
      isChart
      measure={measure.slug}
      dataset={dataset}
      asOf={asOf}
      file={{ name, rows }}
      {...said}
    />
  );
}
