import text from './helplines.csv?raw';
import { type Helpline, readHelplines } from './references.ts';
import { soundRows } from './rows.ts';

/** Part of the first script, so that help never waits for anything. */
export const helplines: readonly Helpline[] = soundRows(readHelplines(text));

export interface BarHelpline {
  readonly name: string;
  readonly phone: string;
  readonly url: string;
}

/** Those that the bar on every page shows. */
export const barHelplines: readonly BarHelpline[] = helplines.flatMap(({ bar, phone, url }) =>
  bar === '' ? [] : [{ name: bar, phone, url }],
);
