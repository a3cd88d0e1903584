import { describe, expect, test } from 'vitest';
import { loadContext } from '../../src/data/load.ts';
import {
  contextKinds,
  contextValueWords,
  contextWarning,
  kindWords,
  ownNote,
  topicOf,
  topicsOf,
  topicWords,
} from '../../src/domain/contextWords.ts';

const figures = await loadContext();
const topics = new Set(figures.map(({ topic }) => topic));

function topicNamed(topic: string) {
  const found = topicsOf(figures).find((one) => one.topic === topic);
  if (!found) throw new Error(`No topic "${topic}".`);
  return found;
}

test('Every topic of the file has words, and every word has a topic.', () => {
  expect(Object.keys(topicWords).sort()).toEqual([...topics].sort());
});

test('No two topics have the same name.', () => {
  const names = Object.values(topicWords).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  [/^csew-/, 'survey'],
  [/^vkpp-/, 'analysis'],
  [/^nca-/, 'agency'],
  [/scotland/, 'scots'],
  [/flagged|as-reported|identifiable|image-offences/, 'counted-otherwise'],
])('Topics %s are of the kind "%s".', (shape, kind) => {
  const own = [...topics].filter((topic) => shape.test(topic));
  expect(own.length).toBeGreaterThan(0);
  expect(new Set(own.map((topic) => topicOf(topic).kind))).toEqual(new Set([kind]));
});

test('Every kind is named, and says that it is another kind of number.', () => {
  for (const kind of contextKinds) expect(kindWords[kind].says.length).toBeGreaterThan(40);
  expect(contextWarning).toBe(
    'These are other kinds of numbers: they cannot be added to or divided by police counts.',
  );
});

test('A topic that nobody has named is shown by its slug.', () => {
  expect(topicOf('a-new-survey')).toEqual({ name: 'a new survey', kind: 'counted-otherwise' });
});

test.each([
  ['csew-adults-18-74-sexual-abuse-before-16-percent', '7.5 per cent'],
  ['csew-adults-18-74-sexual-abuse-before-16-number', 'about 3.1 million people'],
  ['csew-children-10-15-accepted-friend-request-from-stranger-percent', '35 per cent'],
  ['csew-children-10-15-spoke-online-to-someone-never-met-number', 'about 682,000 people'],
  ['vkpp-csae-online-offences', '51,672 offences'],
  ['online-child-sex-offences-as-reported', '17,699 offences'],
])('%s: %s', (topic, words) => {
  expect(topicNamed(topic).figures.map(contextValueWords)).toEqual([words]);
});

test('A bound is said as one, and cases stay cases.', () => {
  const shares = topicNamed('vkpp-csae-online-share').figures.map(contextValueWords);
  expect(shares).toEqual(['42 per cent', 'at least 32 per cent']);
  const cases = topicNamed('nca-online-csa-cases-disseminated').figures;
  expect(cases.map(contextValueWords)).toContain('2 cases');
});

describe('topicsOf', () => {
  test('keeps every figure once', () => {
    const all = topicsOf(figures).flatMap((topic) => topic.figures);
    expect(all).toHaveLength(figures.length);
    expect(new Set(all).size).toBe(figures.length);
  });

  test('puts the newest first', () => {
    const periods = topicNamed('vkpp-csae-offences').figures.map(({ period }) => period.text);
    expect(periods).toEqual(['2024-01/2024-12', '2023-01/2023-12', '2022-01/2022-12']);
  });

  test('says once what all notes say alike, and beside a figure what only its own says', () => {
    const topic = topicNamed('csa-flagged-offences');
    expect(topic.shared).toEqual([
      'Counted by an experimental flag for child sexual abuse, in any setting.',
      'Forces set it unevenly, so a change may come from recording.',
    ]);
    const notes = topic.figures.map((figure) => [figure.area, ownNote(figure, topic)]);
    expect(notes).toContainEqual([
      'suffolk',
      'The force gave lower numbers of its own for 12 months.',
    ]);
    expect(notes).toContainEqual([
      'england-and-wales',
      'Rounded in the article, which does not say how many forces are in it.',
    ]);
    expect(notes).toContainEqual(['cleveland', '']);
  });

  test('loses no word of any note', () => {
    for (const topic of topicsOf(figures)) {
      for (const figure of topic.figures) {
        const said = [...topic.shared, ownNote(figure, topic)].join(' ');
        for (const word of figure.note.split(/\s+/)) expect(said).toContain(word);
      }
    }
  });
});
