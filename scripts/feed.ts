import { createHash } from 'node:crypto';
import type { Correction } from '../src/domain/correction.ts';
import { changedWords, correctedKind, correctedSubject } from '../src/domain/correctionWords.ts';
import type { Core } from '../src/domain/dataset.ts';
import { ascending } from '../src/domain/ordered.ts';
import { escaped } from './escaped.ts';

/**
 * Every correction as an Atom feed (RFC 4287), newest first. Links are relative to the feed, which
 * stands beside the page: a build does not have to know its site.
 */
export function feedOf(core: Core, corrections: readonly Correction[]): string {
  const newest = [...corrections].reverse().sort((one, other) => ascending(other.date, one.date));
  const entries = newest.map((one) => entryOf(core, one));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${idOf('corrections')}</id>
  <title>Flagged: corrections</title>
  <subtitle>What was changed in the published figures, and why.</subtitle>
  <updated>${timeOf(newest[0]?.date ?? '1970-01-01')}</updated>
  <author><name>Flagged</name></author>
  <link rel="self" type="application/atom+xml" href="corrections.xml"/>
  <link rel="alternate" type="text/html" href="corrections"/>
${entries.join('')}</feed>
`;
}

function entryOf(core: Core, correction: Correction): string {
  const title = [correctedKind(correction), correctedSubject(core, correction)];
  const words = [changedWords(core, correction), correction.reason];
  return `  <entry>
    <id>${idOf(JSON.stringify(correction))}</id>
    <title>${escaped(title.filter(Boolean).join(': '))}</title>
    <updated>${timeOf(correction.date)}</updated>
    <link rel="alternate" type="text/html" href="corrections"/>
    <content type="text">${escaped(words.filter(Boolean).join(' '))}</content>
  </entry>
`;
}

function timeOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** Always the same for the same text, wherever the site stands: a UUID of version 8 (RFC 9562). */
function idOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-')}`;
}
