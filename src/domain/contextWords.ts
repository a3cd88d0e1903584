import type { MeasureGroup } from './measure.ts';
import type { ContextFigure } from './part.ts';
import { qualifiedWords } from './partWords.ts';
import { byTime } from './period.ts';
import { countWords } from './words.ts';

/** Numbers that stand beside the measures, by what kind of number they are. */

export const contextWarning =
  'These are other kinds of numbers: they cannot be added to or divided by police counts.';

export const contextKinds = ['survey', 'analysis', 'counted-otherwise', 'agency', 'scots'] as const;
export type ContextKind = (typeof contextKinds)[number];

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

export interface TopicWords {
  readonly name: string;
  readonly kind: ContextKind;
  /** Beside the national trend of which measures it stands; most stand on the page on method only. */
  readonly beside?: MeasureGroup;
}

function survey(name: string, beside?: MeasureGroup): TopicWords {
  return words('survey', name, beside);
}

function counted(name: string, beside?: MeasureGroup): TopicWords {
  return words('counted-otherwise', name, beside);
}

function words(kind: ContextKind, name: string, beside?: MeasureGroup): TopicWords {
  return beside === undefined ? { name, kind } : { name, kind, beside };
}

const spokeTo =
  'Children aged 10 to 15 who spoke online in the last year to someone they had never met';
const metUp = 'Children aged 10 to 15 who met someone in the last year whom they knew only online';
const received = 'who received a sexual message in the last year';
const csae = 'child sexual abuse and exploitation offences';

/** A plain name for every topic of context.csv; a test holds them together. */
export const topicWords: Readonly<Record<string, TopicWords>> = {
  'csew-adults-18-plus-sexual-abuse-before-18-percent': survey(
    'Adults who experienced sexual abuse before they were 18 (share)',
    'all-settings',
  ),
  'csew-adults-18-plus-sexual-abuse-before-18-number': survey(
    'Adults who experienced sexual abuse before they were 18 (number)',
    'all-settings',
  ),
  'csew-women-18-plus-sexual-abuse-before-18-percent': survey(
    'Women who experienced sexual abuse before they were 18 (share)',
  ),
  'csew-men-18-plus-sexual-abuse-before-18-percent': survey(
    'Men who experienced sexual abuse before they were 18 (share)',
  ),
  'csew-adults-18-74-sexual-abuse-before-16-percent': survey(
    'Adults aged 18 to 74 who experienced sexual abuse before they were 16 (share)',
  ),
  'csew-adults-18-74-sexual-abuse-before-16-number': survey(
    'Adults aged 18 to 74 who experienced sexual abuse before they were 16 (number)',
  ),
  'csew-children-10-15-spoke-online-to-someone-never-met-percent': survey(
    `${spokeTo} (share)`,
    'online',
  ),
  'csew-children-10-15-spoke-online-to-someone-never-met-number': survey(`${spokeTo} (number)`),
  'csew-children-10-15-met-someone-only-spoken-to-online-percent': survey(
    `${metUp} (share)`,
    'online',
  ),
  'csew-children-10-15-met-someone-only-spoken-to-online-number': survey(`${metUp} (number)`),
  'csew-children-10-15-misled-about-age-online-percent': survey(
    'Children aged 10 to 15 who messaged someone they later found to be much older (share)',
  ),
  'csew-children-10-15-accepted-friend-request-from-stranger-percent': survey(
    'Children aged 10 to 15 who accepted a friend request from a stranger (share)',
  ),
  'csew-children-13-15-received-sexual-message-percent': survey(
    `Children aged 13 to 15 ${received} (share)`,
    'online',
  ),
  'csew-girls-13-15-received-sexual-message-percent': survey(
    `Girls aged 13 to 15 ${received} (share)`,
  ),
  'csew-boys-13-15-received-sexual-message-percent': survey(
    `Boys aged 13 to 15 ${received} (share)`,
  ),
  'csew-children-13-15-sent-sexual-message-percent': survey(
    'Children aged 13 to 15 who sent a sexual message in the last year (share)',
  ),
  'vkpp-csae-offences': words('analysis', `All ${csae}`, 'all-settings'),
  'vkpp-csae-online-offences': words('analysis', `Online ${csae}`, 'online'),
  'vkpp-csae-online-share': words('analysis', `Share of ${csae} that were online`, 'online'),
  'csa-flagged-offences': counted('Offences flagged as child sexual abuse', 'all-settings'),
  'cse-flagged-offences': counted('Offences flagged as child sexual exploitation'),
  'identifiable-child-sexual-offences': counted(
    'Sexual offences recorded as being against a child',
    'all-settings',
  ),
  'online-flagged-child-sexual-offences': counted(
    'Child sexual offences with the online flag',
    'online',
  ),
  'online-flagged-share-child-sexual-offences': counted(
    'Share of child sexual offences with the online flag',
    'online',
  ),
  'online-flagged-obscene-publications': counted('Obscene publications with the online flag'),
  'online-flagged-share-obscene-publications': counted(
    'Share of obscene publications with the online flag',
  ),
  'online-child-sex-offences-as-reported': counted(
    'Online sexual offences against children, as a newspaper reported them',
  ),
  'child-sexual-abuse-image-offences': counted(
    'Child sexual abuse image offences: the number that “Image offences” shows for that year',
  ),
  'nca-online-csa-cases-disseminated': words(
    'agency',
    'Cases of online child sexual abuse passed to a force',
  ),
  'police-scotland-online-child-sexual-abuse-crimes': words(
    'scots',
    'Online child sexual abuse crimes',
  ),
  'scotland-indecent-photos-of-children-crimes': words('scots', 'Indecent photos of children'),
  'scotland-grooming-of-children-crimes': words(
    'scots',
    'Grooming of children for sexual offences',
  ),
  'scotland-sexual-cyber-crimes-victim-under-18': words(
    'scots',
    'Sexual cyber-crimes against under-18s',
  ),
};

/** A topic without words of its own is named by its slug and never taken for a police count. */
export function topicOf(topic: string): TopicWords {
  return topicWords[topic] ?? counted(topic.replaceAll('-', ' '));
}

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
  return Number.isInteger(value) ? countWords(value) : value.toFixed(1);
}

/** One topic with its figures, newest first. */
export interface ContextTopic extends TopicWords {
  readonly topic: string;
  readonly figures: readonly ContextFigure[];
  /** What the notes of all its figures say alike. */
  readonly shared: readonly string[];
}

/** Topics in the order of their kinds and of the table of words above. */
export function topicsOf(figures: readonly ContextFigure[]): ContextTopic[] {
  const order = Object.keys(topicWords);
  const slugs = [...new Set(figures.map(({ topic }) => topic))];
  return slugs
    .sort((one, other) => order.indexOf(one) - order.indexOf(other))
    .map((topic) => {
      const own = figures.filter((figure) => figure.topic === topic).sort(newestFirst);
      return { ...topicOf(topic), topic, figures: own, shared: sharedSentences(own) };
    });
}

function newestFirst(one: ContextFigure, other: ContextFigure): number {
  return byTime(other.period, one.period) || (one.area < other.area ? -1 : 1);
}

// Without a look-behind, which Safari before 16.4 cannot even parse.
function sentencesOf(note: string): string[] {
  const sentences = note.match(/\S.*?(?:\.(?=\s+[A-Z])|$)/gs) ?? [];
  return [...sentences];
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
