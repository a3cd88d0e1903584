import type { ContextFigure, ContextKind, Topic } from './breakdown.ts';
import { sentencesOf } from './note.ts';
import { ascending } from './ordered.ts';
import { qualifiedWords } from './partWords.ts';
import { byTime } from './period.ts';
import { decimalWords } from './words.ts';

/** Numbers that stand beside the measures, by what kind of number they are. */

export const contextWarning =
  'These are other kinds of numbers: they cannot be added to or divided by police counts.';

interface KindWords {
  readonly name: string;
  readonly says: string;
}

export const kindWords: Readonly<Record<ContextKind, KindWords>> = {
  survey: {
    name: 'Survey estimates',
    says: 'People were asked about their own lives, whether or not anybody told the police. An estimate from a sample: the true number can be higher or lower.',
  },
  analysis: {
    name: 'National police analyses',
    says: 'Made by a national police programme (VKPP) for calendar years, by its own definition of child sexual abuse and exploitation, online and offline.',
  },
  'counted-otherwise': {
    name: 'Recorded offences, counted in another way',
    says: 'Offences recorded by police, but found by experimental flags, or by wider or narrower lists of offences than the measures of this site.',
  },
  agency: {
    name: 'Referrals by the National Crime Agency',
    says: 'Cases that the agency passed on to a force. A case is not an offence: it may lead to none or to many.',
  },
  scots: {
    name: 'Scottish counts',
    says: 'Crimes recorded by Police Scotland under Scots law, counted in other ways than the measures of this site.',
  },
};

const million = 1_000_000;

/** "about 3.1 million people", "7.5 per cent", "6,733 offences", "2 cases". */
export function contextValueWords({ value, unit, qualifier }: ContextFigure): string {
  return qualifiedWords(
    qualifier,
    `${amountWords(value)} ${unit === 'percent' ? 'per cent' : unit}`,
  );
}

function amountWords(value: number): string {
  if (value >= million && value % (million / 10) === 0) return `${value / million} million`;
  return decimalWords(value);
}

/** One topic with its figures, newest first. */
export interface ContextTopic extends Topic {
  readonly figures: readonly ContextFigure[];
  /** What the notes of all its figures say alike. */
  readonly shared: readonly string[];
}

/** Topics in their order. */
export function topicsOf(figures: readonly ContextFigure[]): ContextTopic[] {
  const topics = new Map(figures.map(({ topic }) => [topic.slug, topic]));
  return [...topics.values()]
    .sort((one, other) => one.order - other.order)
    .map((topic) => {
      const own = figures.filter((figure) => figure.topic.slug === topic.slug).sort(newestFirst);
      return { ...topic, figures: own, shared: sharedSentences(own) };
    });
}

function newestFirst(one: ContextFigure, other: ContextFigure): number {
  return byTime(other.period, one.period) || ascending(one.area, other.area);
}

function sharedSentences(figures: readonly ContextFigure[]): string[] {
  const [first, ...rest] = figures.map(({ note }) => sentencesOf(note));
  return (first ?? []).filter((sentence) => rest.every((note) => note.includes(sentence)));
}

/** What a figure's note says besides what all notes of its topic say. */
export function ownNote({ note }: ContextFigure, { shared }: ContextTopic): string {
  return sentencesOf(note)
    .filter((sentence) => !shared.includes(sentence))
    .join(' ');
}
