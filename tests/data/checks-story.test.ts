import { expect, test } from 'vitest';
import { problemsOf } from './breaking.ts';

const step = (period: string, release: string) => (text: string) =>
  `${text}cyber-flagged-child-sexual-offences,west-mercia,${period},${release},It went on.\n`;

test.each([
  ['of a round that gave the force no figure', step('2015/16', 'nspcc-2020-09'), 'release'],
  ['of a year without a figure', step('2017/18', 'nspcc-2019-06'), 'release'],
  ['of no release', step('2015/16', 'nspcc-1815'), 'release'],
  ['of no period', step('soon', 'nspcc-2016-06'), 'period'],
])('a step of the story %s', (_what, edit, column) => {
  const [problem, ...more] = problemsOf({ 'story.csv': edit });
  expect(problem).toMatchObject({ file: 'src/data/story.csv', column });
  expect(more).toEqual([]);
});

test('a story that is not there', () => {
  expect(problemsOf({ 'story.csv': undefined })).toMatchObject([
    {
      file: 'src/data/story.csv',
      expected: 'a file with the header measure,area,period,release,says',
    },
  ]);
});
