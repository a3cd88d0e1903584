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
