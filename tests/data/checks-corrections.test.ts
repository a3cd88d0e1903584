import { describe, expect, test } from 'vitest';
import { checkCorrections } from '../../src/data/checks-corrections.ts';
import { correctionsFile, readCorrections } from '../../src/data/correctionRows.ts';
import { problemWords } from '../../src/data/rows.ts';
import { added, testWrongFiles } from './breaking.ts';

const header = 'date,file,area,measure,period,release,column,was,now,reason';
const known = {
  measures: { all: new Set(['grooming']), has: (slug: string) => slug === 'grooming' },
};
const figuresFile = 'src/data/observations/grooming.csv';
const figures = `area,period,value,qualifier,coverage,release,standing,sources,note
northshire,2015/16,85,exact,,first,published,echo,
northshire,2015/16,114,exact,,second,published,echo,
`;
const helplines = 'helpline,name\nnorthline,Northline\n';

function problemsOf(rows: readonly string[], observations = figures): string[] {
  const files = new Map([
    [correctionsFile, `${[header, ...rows].join('\n')}\n`],
    [figuresFile, observations],
    ['src/data/helplines.csv', helplines],
  ]);
  return checkCorrections(files, known).map(({ line, column, expected, found }) => {
    return `${line} ${column}: ${found}, not ${expected}`;
  });
}

const place = 'observations/grooming.csv,northshire,grooming,2015/16';

describe('a correction', () => {
  test.each([
    ['of a cell', `2026-11-30,${place},second,value,113,114,A misprint.`],
    ['of a row that was added', `2026-11-30,${place},first,row,,85,Not read before.`],
    ['of a row that was taken away', `2026-11-30,${place},third,row,99,,Read twice.`],
    [
      'of a row without a measure',
      '2026-11-30,helplines.csv,,northline,,,name,N,Northline,Renamed.',
    ],
    ['of many rows', '2026-11-30,helplines.csv,,,,,note,,,Written anew.'],
    ['of several files', '2026-11-30,"observations, helplines",,,,,note,,,Written anew.'],
  ])('%s that stands in the files is right', (_name, row) => {
    expect(problemsOf([row])).toEqual([]);
  });

  test.each([
    [
      'that the file does not have',
      `2026-11-30,${place},second,value,113,115,A misprint.`,
      '2 now: 115, not what observations/grooming.csv has: 114',
    ],
    [
      'of a row that is not there',
      `2026-11-30,${place},third,row,,99,Not read before.`,
      '2 now: 99, not what observations/grooming.csv has: no such row',
    ],
    [
      'of a row that is still there',
      `2026-11-30,${place},first,row,85,,Read twice.`,
      '2 now: , not a row that observations/grooming.csv no longer has',
    ],
    [
      'of a measure that the file does not hold',
      '2026-11-30,observations/grooming.csv,northshire,rape,2015/16,first,value,1,85,A misprint.',
      '2 measure: rape, not the measure that the file is named for',
    ],
    [
      'of no file',
      '2026-11-30,rumours.csv,,,,,note,,,Written anew.',
      '2 file: rumours.csv, not a file of src/data, or several without their ending',
    ],
    ['without a reason', `2026-11-30,${place},second,value,113,114,`, '2 reason: , not some text'],
  ])('%s is wrong', (_name, row, problem) => {
    expect(problemsOf([row])).toEqual([problem]);
  });

  test('may be corrected again: only the last one stands in the files', () => {
    expect(
      problemsOf([
        `2026-11-30,${place},second,value,112,113,A misprint.`,
        `2026-12-30,${place},second,value,113,114,Another misprint.`,
      ]),
    ).toEqual([]);
  });

  test('of a row that later got another release stands where it went', () => {
    expect(
      problemsOf([
        `2026-11-30,${place},old,row,,114,Not read before.`,
        `2026-12-30,${place},second,release,old,second,The article is later.`,
      ]),
    ).toEqual([]);
  });
});

test('Corrections keep the words of the file.', () => {
  const row = `2026-11-30,${place},second,value,113,114,"A misprint, of course."`;
  const { rows } = readCorrections(`${header}\n${row}\n`, { has: () => true });
  expect(rows).toEqual([
    {
      date: '2026-11-30',
      file: 'observations/grooming.csv',
      area: 'northshire',
      measure: 'grooming',
      period: '2015/16',
      release: 'second',
      column: 'value',
      was: '113',
      now: '114',
      reason: 'A misprint, of course.',
    },
  ]);
});

test('Problems name file and line.', () => {
  const [problem] = checkCorrections(new Map(), known);
  expect(problem && problemWords(problem)).toContain('src/data/corrections.csv');
});

describe('a place', () => {
  testWrongFiles([
    {
      name: 'in a force that is not known',
      file: 'places.csv',
      edit: added('Oakham,Rutland,rutland'),
      at: 'Oakham,Rutland,rutland',
      column: 'area',
      expected: 'a force of areas.csv',
      found: 'rutland',
    },
    {
      name: 'in a nation instead of a force',
      file: 'places.csv',
      edit: added('Newtown,Powys,wales'),
      at: 'Newtown,Powys,wales',
      column: 'area',
      expected: 'a force of areas.csv',
      found: 'wales',
    },
    {
      name: 'that is there twice',
      file: 'places.csv',
      edit: (text) => `${text}Nowhere,,kent\nNowhere,,kent\n`,
      at: 'Nowhere,,kent',
      column: '',
      expected: 'a place that no earlier line has',
      found: 'Nowhere, , kent',
    },
  ]);
});
