import type { AreaSlug } from './area.ts';
import type { MeasureSlug } from './measure.ts';
import type { Period } from './period.ts';
import type { ReleaseSlug, SourceSlug } from './release.ts';

/** How a claim is recomputed from the figures. */
export const claimChecks = ['change', 'value', 'per-day', 'breakdown', 'range'] as const;
type ClaimCheck = (typeof claimChecks)[number];

/** A published sentence with a number in it. */
export interface Claim {
  readonly slug: string;
  readonly saidOn: string;
  readonly publisher: string;
  readonly source: SourceSlug;
  readonly says: string;
  readonly check: ClaimCheck;
  /** `forces`: said of every force, one by one. */
  readonly area: AreaSlug | 'forces';
  readonly measure: MeasureSlug;
  /** The earlier and the later one for a change; else the one that is meant. */
  readonly periods: readonly Period[];
  readonly release: ReleaseSlug;
  /** The number as it was said: "5653", "44%", "almost doubled". */
  readonly published: string;
  /** For a claim about a part: its category in the breakdowns; else empty. */
  readonly category: string;
}
