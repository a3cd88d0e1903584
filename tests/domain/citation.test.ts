import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { type Cited, citationOf, referenceOf } from '../../src/domain/citation.ts';

const cited: Cited = {
  title: 'Sexual grooming: offences recorded by police, Ash & Elm, 2016/17',
  address: 'https://example.org/figure?area=ash-and-elm&period=2016-17',
  sources: 'Child Watch FOI, June 2017',
  version: '2026-11-30',
  seen: '2026-12-02',
};

test.each([
  [
    'Harvard',
    'Flagged (2026) Sexual grooming: offences recorded by police, Ash & Elm, 2016/17. Available at: https://example.org/figure?area=ash-and-elm&period=2016-17 (Accessed: 2 December 2026). Figures: Child Watch FOI, June 2017.',
  ],
  [
    'APA',
    'Flagged. (2026). Sexual grooming: offences recorded by police, Ash & Elm, 2016/17 [Data set]. Retrieved December 2, 2026, from https://example.org/figure?area=ash-and-elm&period=2016-17 (Figures: Child Watch FOI, June 2017)',
  ],
  [
    'footnote',
    'Flagged, ‘Sexual grooming: offences recorded by police, Ash & Elm, 2016/17’ (30 November 2026) <https://example.org/figure?area=ash-and-elm&period=2016-17> accessed 2 December 2026. Figures: Child Watch FOI, June 2017.',
  ],
] as const)('in the words of a style: %s', (style, words) => {
  expect(citationOf(cited, style)).toBe(words);
});

test.each(['bib', 'ris', 'json'] as const)(
  'a library of references reads it back: %s',
  (format) => {
    const [item] = new Cite(referenceOf(cited, format)).data;
    expect(item).toMatchObject({
      title: cited.title,
      URL: cited.address,
      author: [format === 'json' ? { literal: 'Flagged' } : { family: 'Flagged' }],
      note: `Figures: ${cited.sources}`,
      issued: { 'date-parts': [[2026, 11, 30]] },
      accessed: { 'date-parts': [[2026, 12, 2]] },
    });
  },
);
