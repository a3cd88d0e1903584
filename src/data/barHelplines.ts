import { helplines } from 'published:barHelplines';

interface BarHelpline {
  readonly name: string;
  readonly phone: string;
  readonly url: string;
}

/** Those that the bar on every page shows: part of the first script, so that help never waits for anything. */
export const barHelplines: readonly BarHelpline[] = helplines.map(({ bar, phone, url }) => ({
  name: bar,
  phone,
  url,
}));

/** Those with a number: where there is room for one line, and where nothing can be pressed. */
export const callableHelplines = barHelplines.filter(({ phone }) => phone !== '');

/** The same in words, for pictures: "Childline 0800 1111 · NSPCC 0808 800 5000". */
export const callableWords = callableHelplines
  .map(({ name, phone }) => `${name} ${phone}`)
  .join(' · ');
