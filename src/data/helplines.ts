import { helplines as all } from 'published:helplines';
import type { Helpline } from './references.ts';

/** Part of the help page's own script. */
export const helplines: readonly Helpline[] = all;
