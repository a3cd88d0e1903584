import fc from 'fast-check';
import type { AreaSlug } from '../../src/domain/area.ts';
import { forcesOf, tableFor } from '../../src/domain/dataset.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import {
  type Choices,
  explorerChoices,
  figureDefaults,
  tableChoices,
} from '../../src/url/choices.ts';
import { type Key, words } from '../../src/url/keys.ts';
import { claimKeys, figureKeys, viewKeys } from '../../src/url/view.ts';
import { cyberFlag, grooming, makeDataset } from '../support/makeDataset.ts';

/** The same addresses in every run. */
export const seed = 20_260_401;

export const dataset = makeDataset();
export const measures: readonly MeasureSlug[] = [grooming, cyberFlag];
export const forces: readonly AreaSlug[] = forcesOf(dataset).map(({ slug }) => slug);

/** As the map, the trends, the comparison and the claims read an address. */
export const official = explorerChoices(dataset, tableFor(dataset, grooming));
export const flagged = explorerChoices(dataset, tableFor(dataset, cyberFlag));

export function choicesFor(measure: string): Choices {
  return measure === cyberFlag ? flagged : official;
}

/** As the table of every figure reads one. */
export const everything = tableChoices(dataset, dataset.tables.values());

/** As the page of one figure does. */
const oneFigure: Choices = {
  ...figureDefaults,
  core: dataset,
  periods: everything.periods,
};

interface Kind {
  readonly names: readonly Key[];
  readonly choices: Choices;
  /** What the address has to name for such a view. */
  readonly named: string;
}

/** Each kind of view with what it is read against. */
export const kinds: readonly (readonly [name: string, kind: Kind])[] = [
  ['an official measure', { names: viewKeys, choices: official, named: '' }],
  ['another one', { names: viewKeys, choices: flagged, named: `measure=${cyberFlag}` }],
  ['every figure', { names: viewKeys, choices: everything, named: '' }],
  [
    'every figure of a measure',
    { names: viewKeys, choices: everything, named: `measure=${grooming}` },
  ],
  ['a claim', { names: claimKeys, choices: official, named: '' }],
  ['another claim', { names: claimKeys, choices: flagged, named: `measure=${cyberFlag}` }],
  [
    'one figure',
    {
      names: figureKeys,
      choices: oneFigure,
      named: `measure=${cyberFlag}&area=wales&period=2016-17`,
    },
  ],
];

const months = fc
  .tuple(fc.integer({ min: 2000, max: 2025 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

/** What may stand for each key in an address; the keys of a few words bring theirs. */
function textsFor({ periods = [] }: Choices): Readonly<Record<string, fc.Arbitrary<string>>> {
  const period = fc.constantFrom<string[]>(...periods);
  const ofWords = Object.entries(words).map(([key, all]) => [
    key,
    fc.constantFrom<string[]>(...all),
  ]);
  return {
    ...Object.fromEntries(ofWords),
    area: fc.constantFrom<string[]>(...forces),
    period,
    from: period,
    to: period,
    areas: fc
      .uniqueArray(fc.constantFrom<string[]>(...forces), { minLength: 1, maxLength: 8 })
      .map((all) => all.join('.')),
    region: fc.constantFrom<string[]>(...dataset.regions.keys()),
    asof: months,
  };
}

/** Any address of a view, without its question mark. */
export function addressOf({ names, choices, named }: Kind): fc.Arbitrary<string> {
  const texts = textsFor(choices);
  const given = new Set(new URLSearchParams(named).keys());
  const pairs = names
    .filter((name) => !given.has(name))
    .map((name) => {
      const text = texts[name] ?? fc.constant('');
      return fc.option(
        text.map((value) => `${name}=${value}`),
        { nil: '' },
      );
    });
  return fc.tuple(...pairs).map((all) => [named, ...all].filter(Boolean).join('&'));
}
