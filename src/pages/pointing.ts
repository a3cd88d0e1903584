import type { AreaSlug } from '../domain/area.ts';

/** What every linked view is given of the force under the pointer. */
export interface Pointing {
  readonly pointed: AreaSlug | undefined;
  readonly onPoint: (area: AreaSlug | undefined) => void;
  readonly onSelect: (area: AreaSlug) => void;
}
