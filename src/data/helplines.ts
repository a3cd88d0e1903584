import { helplines as all } from 'published:helplines';
import type { Helpline } from './references.ts';

/** Part of the first script, so that help never waits for anything. */
export const helplines: readonly Helpline[] = all;

export interface BarHelpline {
  readonly name: string;
  readonly phone: string;
  readonly url: string;
}

/** Those that the bar on every page shows. */
export const barHelplines: readonly BarHelpline[] = helplines.flatMap(({ bar, phone, url }) =>
  bar === '' ? [] : [{ name: bar, phone, url }],
);
