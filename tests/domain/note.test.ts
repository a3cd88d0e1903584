import { describe, expect, test } from 'vitest';
import { noteBy, sentencesOf } from '../../src/domain/note.ts';
import { monthNamed } from '../support/makeDataset.ts';

test.each([
  ['', []],
  ['One.', ['One.']],
  ['Of 42 forces, not s.15A alone. Two years.', ['Of 42 forces, not s.15A alone.', 'Two years.']],
])('%s has the sentences %j', (note, sentences) => {
  expect(sentencesOf(note)).toEqual(sentences);
});

describe('what a note says as of a month', () => {
  test.each([
    // A month, on both sides of it.
    ['The June 2017 release gives 114.', '2017-05', ''],
    ['The June 2017 release gives 114.', '2017-06', 'The June 2017 release gives 114.'],
    // A year counts as its end.
    ['The 2023 release includes it.', '2023-11', ''],
    ['The 2023 release includes it.', '2023-12', 'The 2023 release includes it.'],
    // A financial year as its beginning.
    ['The first half of 2018/19.', '2018-03', ''],
    ['The first half of 2018/19.', '2018-04', 'The first half of 2018/19.'],
    // Only the sentence goes; counts and laws are no times.
    [
      'Not s.15A of the 2003 Act. The August 2023 release gives 2,050.',
      '2023-07',
      'Not s.15A of the 2003 Act.',
    ],
    ['38 forces gave 20170 offences.', '2016-06', '38 forces gave 20170 offences.'],
    ['', '2016-06', ''],
  ])('%s in %s: %s', (note, month, said) => {
    expect(noteBy(note, monthNamed(month))).toBe(said);
    expect(noteBy(note, undefined)).toBe(note);
  });
});
