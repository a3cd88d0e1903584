import type { ReactNode } from 'react';
import { useHref, useLocation } from 'react-router';
import type { Core } from '../domain/dataset.ts';
import type { Month } from '../domain/release.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { newestMonth } from '../url/choices.ts';
import { isByQuarter } from '../url/kept.ts';
import { asOf as addressAsOf, embedAddress } from '../url/links.ts';
import { withoutForeign } from '../url/query.ts';
import { linkHere } from './Page.tsx';
import styles from './Share.module.css';
import { ShareEmbed } from './ShareEmbed.tsx';
import { CiteActions, FileActions, type ShareProps } from './ShareFiles.tsx';
import { SharePicture } from './SharePicture.tsx';

/** Every way in its order; fetched when a reader opens them. */
export function ShareActions(props: ShareProps & { readonly core: Core }) {
  const { core, dataset, asOf, title, sentence, file } = props;
  const { isChart = false, charts = [], measure } = props;
  const words = sentence?.();
  const { here, dated } = useDated(core, asOf);
  const embedded = measure && embedAddress(dated ?? here, measure);
  return (
    <dl className={styles.share}>
      <Part name="Link">
        <LinkActions dated={dated} words={words ?? title} />
      </Part>
      {words && (
        <Part name="Sentence">
          <p className={styles.sentence}>{words}</p>
          <CopyButton label="Copy sentence" text={() => `${words} ${linkHere()}`} />
        </Part>
      )}
      <Part name="Cite">
        <CiteActions {...props} />
      </Part>
      {file && (isChart || charts.length > 0) && (
        <Part name="Picture">
          {isChart && <SharePicture name={file.name} />}
          {charts.map((chart) => (
            <SharePicture key={chart.name} name={`${file.name}-${chart.name}`} chart={chart} />
          ))}
        </Part>
      )}
      {file && dataset && (
        <Part name="Data">
          <FileActions dataset={dataset} asOf={asOf} file={file} />
        </Part>
      )}
      {file && embedded && (
        <Part name="Embed">
          <ShareEmbed address={embedded} title={title} rows={file.rows().length} />
        </Part>
      )}
    </dl>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={styles.actions}>{children}</dd>
    </div>
  );
}

/** The address of this page, and the one that stays as it stands today, where it can be dated. */
function useDated(core: Core, asOf: Month | undefined) {
  const { pathname, search } = useLocation();
  const here = pathname + withoutForeign(search);
  const dated = addressAsOf(here, newestMonth(core));
  const canBeDated = asOf === undefined && dated !== here && !isByQuarter(search);
  return { here, dated: canBeDated ? dated : undefined };
}

interface LinkActionsProps {
  readonly dated: string | undefined;
  readonly words: string;
}

/** The link, the same as it stands today, and the system’s own way to pass it on, where there is one. */
function LinkActions({ dated, words }: LinkActionsProps) {
  const href = useHref(dated ?? '');
  const passOn = async () => {
    try {
      await navigator.share({ text: words, url: linkHere() });
      return 'Passed on';
    } catch (error) {
      // The reader closed the system's list again.
      if (error instanceof DOMException && error.name === 'AbortError') return '';
      throw error;
    }
  };
  return (
    <>
      <CopyButton label="Copy link" text={linkHere} />
      {dated && (
        <CopyButton
          label="Copy link as it stands today"
          text={() => window.location.origin + href}
        />
      )}
      {'share' in navigator && (
        <ActionButton
          label="Pass on with another app"
          act={passOn}
          failed="It could not be passed on."
        />
      )}
    </>
  );
}
