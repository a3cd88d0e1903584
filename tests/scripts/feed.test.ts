import { expect, test } from 'vitest';
import { feedOf } from '../../scripts/feed.ts';
import type { Correction } from '../../src/domain/correction.ts';
import { cyberFlag, makeDataset } from '../support/makeDataset.ts';

const core = makeDataset();

const corrections: readonly Correction[] = ['2026-11-30', '2026-12-30', '2026-12-30'].map(
  (date, at) => ({
    date,
    file: `observations/${cyberFlag}.csv`,
    area: 'northshire',
    measure: cyberFlag,
    period: '2015/16',
    release: 'foi-2017',
    column: 'value',
    was: `${at + 1}`,
    now: '114',
    reason: 'A <misprint> & no more.',
  }),
);

function textsIn(feed: string, tag: string): string[] {
  return [...feed.matchAll(new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`, 'g'))].map(
    ([, text = '']) => text,
  );
}

test('The feed has every correction, the newest first, and of one day the last first.', () => {
  const feed = feedOf(core, corrections);
  expect(textsIn(feed, 'updated')).toEqual([
    '2026-12-30T00:00:00Z',
    '2026-12-30T00:00:00Z',
    '2026-12-30T00:00:00Z',
    '2026-11-30T00:00:00Z',
  ]);
  expect(textsIn(feed, 'content').map((words) => words.slice(0, 13))).toEqual([
    'Value: was 3;',
    'Value: was 2;',
    'Value: was 1;',
  ]);
  expect(textsIn(feed, 'title').at(-1)).toBe(
    'Published figures: Northshire, Cyber-flagged offences, 2015/16',
  );
});

test('Each entry has a name of its own, which stays the same when another comes.', () => {
  const [, ...all] = textsIn(feedOf(core, corrections), 'id');
  const [, ...first] = textsIn(feedOf(core, corrections.slice(0, 1)), 'id');
  expect(new Set(all).size).toBe(3);
  expect(all.at(-1)).toBe(first[0]);
  for (const id of all) {
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

test('What a reason says is text, and no part of the feed.', () => {
  const feed = feedOf(core, corrections);
  expect(feed).not.toContain('<misprint>');
  expect(feed).toContain('A &#60;misprint&#62; &#38; no more.');
});

test('The feed has what an Atom feed must have.', () => {
  const feed = feedOf(core, []);
  for (const tag of ['id', 'title', 'updated']) expect(textsIn(feed, tag)).toHaveLength(1);
  expect(feed).toContain('<author><name>Flagged</name></author>');
  expect(feed).toMatch(
    /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/,
  );
});
