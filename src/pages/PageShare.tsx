import type { Month } from '../domain/release.ts';
import { Share } from './Share.tsx';

interface PageShareProps {
  /** As a citation names the page. */
  readonly title: string;
  /** What may be quoted of it. */
  readonly sentence?: string;
  readonly asOf?: Month | undefined;
}

const none: readonly never[] = [];

/** Ways to pass on a page of words or of lists: it has no figures of its own to take along. */
export function PageShare({ title, sentence, asOf }: PageShareProps) {
  return (
    <Share
      asOf={asOf}
      title={title}
      figures={none}
      sentence={sentence ? () => sentence : undefined}
    />
  );
}
