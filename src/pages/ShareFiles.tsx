import { useCorrectionsOnDemand } from '../data/useFiles.ts';
import type { CitationStyle, Cited, ReferenceFormat } from '../domain/citation.ts';
import { versionOf } from '../domain/correction.ts';
import type { Core, Dataset } from '../domain/dataset.ts';
import type { Observation } from '../domain/figure.ts';
import type { FileRow } from '../domain/fileRow.ts';
import type { MeasureSlug } from '../domain/measure.ts';
import { releaseNames } from '../domain/quote.ts';
import type { Month } from '../domain/release.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { linkHere } from './Page.tsx';
import type { FileFormat } from './saveFile.ts';

/** Rows that can be saved as a file. */
interface ShareFile {
  /** Without the ending; says the place and the time, never the offence. */
  readonly name: string;
  /** Made only for a reader who asks for the file. */
  readonly rows: () => readonly FileRow[];
  /** They are all figures there are: the build has written that file. */
  readonly isAll?: boolean;
}

export interface ShareProps {
  /** None on a page of words: names and dates are fetched when they are asked for. */
  readonly dataset?: Dataset;
  readonly asOf: Month | undefined;
  /** What is shown, as a citation names it. */
  readonly title: string;
  /** What may be quoted, with its source and caveat; a page of words may have none. */
  readonly sentence?: (() => string) | undefined;
  /** The published figures that are shown. */
  readonly figures: readonly Pick<Observation, 'release'>[];
  readonly file?: ShareFile;
  /** What is shown is a chart: there can be a picture, named as the file is, and a frame for other sites. */
  readonly isChart?: boolean;
  /** What the chart is of. */
  readonly measure?: MeasureSlug;
  /** What is shown are several charts, of each of which there can be a picture. */
  readonly charts?: readonly SharedChart[];
}

/** A chart that stands elsewhere on the page. */
export interface SharedChart {
  /** In a word, which stands on the buttons and in the names of files. */
  readonly name: string;
  /** The id of its heading. */
  readonly heading: string;
  /** What it draws, where its own words do not say it. */
  readonly subtitle?: string;
}

const failed = 'A part of this site did not load. Please try again.';

const formats: readonly FileFormat[] = ['csv', 'json'];

interface FileActionsProps extends Pick<ShareProps, 'asOf'> {
  readonly dataset: Dataset;
  readonly file: ShareFile;
}

/** What makes files is fetched when one is asked for. */
export function FileActions({ dataset, asOf, file }: FileActionsProps) {
  const corrections = useCorrectionsOnDemand();
  const save = async (format: FileFormat) => {
    const saving = import('./saveFile.ts');
    const { name, rows, isAll = false } = file;
    if (isAll && format === 'csv') await (await saving).saveBuiltFile(name);
    else {
      const [{ saveFile }, changed] = await Promise.all([saving, corrections()]);
      const about = { dataset, asOf, corrections: changed, address: linkHere(), made: today() };
      saveFile(name, format, { ...about, rows: rows() });
    }
    return `Saved as ${name}.${format}`;
  };
  return formats.map((format) => (
    <ActionButton
      key={format}
      label={`Download ${format.toUpperCase()}`}
      act={() => save(format)}
      failed={failed}
    />
  ));
}

const styles: readonly CitationStyle[] = ['Harvard', 'APA', 'footnote'];

const programs: readonly (readonly [ReferenceFormat, string])[] = [
  ['bib', 'BibTeX'],
  ['ris', 'RIS'],
  ['json', 'CSL-JSON'],
];

interface CiteActionsProps extends Pick<ShareProps, 'asOf' | 'title' | 'figures'> {
  readonly core: Core;
}

/** The citation in three styles, and for programs that keep references. */
export function CiteActions({ core, asOf, title, figures }: CiteActionsProps) {
  const corrections = useCorrectionsOnDemand();
  const cite = async () => {
    const [changed, citation] = await Promise.all([corrections(), import('../domain/citation.ts')]);
    const cited: Cited = {
      title: asOf ? `${title}, as known in ${asOf}` : title,
      address: linkHere(),
      sources: releaseNames(core, figures),
      version: versionOf(core, changed),
      seen: today(),
    };
    return { cited, citation };
  };
  const textOf = async (style: CitationStyle) => {
    const { cited, citation } = await cite();
    return citation.citationOf(cited, style);
  };
  const save = async (format: ReferenceFormat) => {
    const [{ cited, citation }, { saveText }] = await Promise.all([
      cite(),
      import('./saveFile.ts'),
    ]);
    const name = `flagged-citation.${format}`;
    saveText(name, citation.referenceOf(cited, format));
    return `Saved as ${name}`;
  };
  return (
    <>
      {styles.map((style) => (
        <CopyButton
          key={style}
          label={`Copy ${style}`}
          text={() => textOf(style)}
          said={(words) => `Copied: ${words}`}
          failed={failed}
        />
      ))}
      {programs.map(([format, program]) => (
        <ActionButton
          key={format}
          label={`Download ${program}`}
          act={() => save(format)}
          failed={failed}
        />
      ))}
    </>
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
