import text from './helplines.csv?raw';
import { type Helpline, readHelplines } from './references.ts';
import { soundRows } from './rows.ts';

/** Part of the first script, so that help never waits for anything. */
export const helplines: readonly Helpline[] = soundRows(readHelplines(text));

/** The three that the bar on every page shows. */
const inBar = new Map([
  ['childline', 'Childline'],
  ['nspcc-helpline', 'NSPCC'],
  ['ceop-safety-centre', 'CEOP'],
]);

export interface BarHelpline {
  readonly name: string;
  readonly phone: string;
  readonly url: string;
}

export const barHelplines: readonly BarHelpline[] = helplines.flatMap(({ slug, phone, url }) => {
  const name = inBar.get(slug);
  return name ? [{ name, phone, url }] : [];
});
