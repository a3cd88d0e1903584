import { type Core, releaseOf } from './dataset.ts';
import { type Figure, isFigure, type Observation, type Refusal } from './figure.ts';
import { latestDay } from './release.ts';
import { forceWords, observationWords, publishedWords, remarkWords } from './words.ts';

/**
 * What else was published for the same area and period, each in a clause: "also published: 85 in
 * June 2016", "a later round, of June 2018, says not supplied".
 */
export function alsoPublishedWords(
  core: Core,
  shown: Observation | undefined,
  others: readonly Observation[],
): string[] {
  const numbers = othersWords(core, shown, others.filter(isFigure));
  const also = numbers.length > 0 ? [`also published: ${numbers.join(', ')}`] : [];
  if (!shown || !isFigure(shown)) return also;
  const refusals = others.flatMap((other) => (isFigure(other) ? [] : [other]));
  return [...also, ...refusals.map((refusal) => refusalWords(core, shown, refusal))];
}

function refusalWords(core: Core, shown: Figure, refusal: Refusal): string {
  const other = releaseOf(core, refusal.release);
  const isLater = latestDay(other) > latestDay(releaseOf(core, shown.release));
  const when = isLater ? 'a later' : 'another';
  return `${when} round, ${publishedWords(other.published)}, says not supplied`;
}

/** "85 in June 2016"; repeats of the shown number are not said. */
export function othersWords(
  core: Core,
  shown: Observation | undefined,
  others: readonly Figure[],
): string[] {
  const seen = new Set([shown ? observationWords(shown) : '']);
  const words: string[] = [];
  for (const other of others) {
    const said = observationWords(other);
    if (seen.has(said)) continue;
    seen.add(said);
    const forces = other.forces === undefined ? '' : forceWords(other.forces);
    const remark = [forces, remarkWords(other)].filter(Boolean).join('; ');
    const when = publishedWords(releaseOf(core, other.release).published);
    words.push(`${said} ${when}${remark ? ` (${remark})` : ''}`);
  }
  return words;
}
