import { describe, expect, test } from 'vitest';
import { readContext, readTopics } from '../../src/data/readings.ts';
import { soundRows } from '../../src/data/rows.ts';
import { contextKinds } from '../../src/domain/breakdown.ts';
import {
  contextValueWords,
  contextWarning,
  kindWords,
  ownNote,
  topicsOf,
} from '../../src/domain/contextWords.ts';
import { makeDataset } from '../support/makeDataset.ts';

const topics = soundRows(
  readTopics(`topic,kind,name
survey-share,survey,Children who were asked (share)
survey-number,survey,Children who were asked (number)
cases,agency,Cases passed on
flagged,counted-otherwise,Flagged offences
`),
);

const figures = soundRows(
  readContext(
    `area,topic,period,value,unit,qualifier,coverage,sources,note
england-and-wales,flagged,2018/19,1300,offences,approximate,,echo,Flags are set unevenly. It is rounded.
northshire,flagged,2018/19,1304,offences,exact,,echo,Flags are set unevenly. The force gave fewer.
northshire,flagged,2019/20,900,offences,exact,,echo,Flags are set unevenly.
england-and-wales,survey-share,2018/19,7.5,percent,exact,,echo,
england-and-wales,survey-share,2019/20,32,percent,at-least,,echo,
england-and-wales,survey-number,2018/19,3100000,people,approximate,,echo,
england-and-wales,survey-number,2019/20,682000,people,approximate,,echo,
northshire,cases,2018/19,2,cases,exact,,echo,
`,
    { ...makeDataset(), topics: new Map(topics.map((topic) => [topic.slug, topic])) },
  ),
);

function topicNamed(slug: string) {
  const found = topicsOf(figures).find((one) => one.slug === slug);
  if (!found) throw new Error(`No topic "${slug}".`);
  return found;
}

test('Every kind is named, and says that it is another kind of number.', () => {
  for (const kind of contextKinds) expect(kindWords[kind].says.length).toBeGreaterThan(40);
  expect(contextWarning).toBe(
    'These are other kinds of numbers: they cannot be added to or divided by police counts.',
  );
});

test.each([
  ['survey-share', ['at least 32 per cent', '7.5 per cent']],
  ['survey-number', ['about 682,000 people', 'about 3.1 million people']],
  ['cases', ['2 cases']],
])('%s: %j', (topic, words) => {
  expect(topicNamed(topic).figures.map(contextValueWords)).toEqual(words);
});

describe('topicsOf', () => {
  test('keeps the order of the topics, and every figure once', () => {
    expect(topicsOf(figures).map(({ slug }) => slug)).toEqual([
      'survey-share',
      'survey-number',
      'cases',
      'flagged',
    ]);
    const all = topicsOf(figures).flatMap((topic) => topic.figures);
    expect(new Set(all)).toEqual(new Set(figures));
    expect(all).toHaveLength(figures.length);
  });

  test('puts the newest first', () => {
    const own = topicNamed('flagged').figures.map(({ area, period }) => [area, period.text]);
    expect(own).toEqual([
      ['northshire', '2019/20'],
      ['england-and-wales', '2018/19'],
      ['northshire', '2018/19'],
    ]);
  });

  test('says once what all notes say alike, and beside a figure what only its own says', () => {
    const topic = topicNamed('flagged');
    expect(topic.shared).toEqual(['Flags are set unevenly.']);
    expect(topic.figures.map((figure) => ownNote(figure, topic))).toEqual([
      '',
      'It is rounded.',
      'The force gave fewer.',
    ]);
  });
});
