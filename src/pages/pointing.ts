import type { AreaSlug } from '../domain/area.ts';

/** What a view tells the views beside it. */
export interface Pointing {
  readonly onPoint: (area: AreaSlug | undefined) => void;
  readonly onSelect: (area: AreaSlug) => void;
}
