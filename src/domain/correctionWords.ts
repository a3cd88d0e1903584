import { capital } from './capital.ts';
import { type Correction, isOfOneRow, isOfRow } from './correction.ts';
import { type Core, oneNamed } from './dataset.ts';
import { parsePeriod, periodWords } from './period.ts';
import { basisWords, dateWords } from './release.ts';
import { countWords } from './words.ts';

/** What readers call the rows of each file, in the order in which they are listed. */
const fileWords: readonly (readonly [start: string, words: string])[] = [
  ['observations/', 'Published figures'],
  ['quarterly/', 'Counts by quarter'],
  ['breakdowns', 'Parts of figures'],
  ['context', 'Other kinds of numbers'],
  ['releases', 'Releases'],
  ['sources', 'Sources'],
  ['claims', 'Claims'],
  ['events', 'Changes of law and recording'],
  ['population', 'Residents'],
  ['council-to-force', 'Councils'],
  ['helplines', 'Helplines'],
];

/** Many files at once, or one that has no name of its own. */
const elsewhere = 'Several files';

/** "Published figures": what the corrected row is one of. */
export function correctedKind({ file }: Correction): string {
  if (/[ ,]/.test(file)) return elsewhere;
  return fileWords.find(([start]) => file.startsWith(start))?.[1] ?? elsewhere;
}

/** Every heading under which a correction may be listed, in their order. */
export const correctedKinds: readonly string[] = [
  ...fileWords.map(([, words]) => words),
  elsewhere,
];

/** "Suffolk, Sexual communication with a child, 2017/18"; empty for a correction of many rows. */
export function correctedSubject(core: Core, correction: Correction): string {
  const { area, measure, period, release } = correction;
  const known = oneNamed(core.releases, release);
  const names = [
    oneNamed(core.areas, area)?.name ?? area,
    oneNamed(core.measures, measure)?.name ?? measure.replaceAll('-', ' '),
    periodOf(period),
    // A release is a subject of its own where nothing else is.
    area || measure || period || !known ? '' : `${known.publisher}: ${known.title}`,
  ];
  return names.filter(Boolean).join(', ');
}

function periodOf(text: string): string {
  const period = parsePeriod(text);
  if (period) return periodWords(period);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dateWords(text) : text;
}

/** "Release: was NSPCC, 2019; now NSPCC, 2023." or "Added: 3,728."; empty for one of many rows. */
export function changedWords(core: Core, correction: Correction): string {
  if (!isOfOneRow(correction)) return '';
  const { column, was, now } = correction;
  if (!isOfRow(correction)) {
    const before = was === '' ? 'nothing' : cellWords(core, column, was);
    const after = now === '' ? 'nothing' : cellWords(core, column, now);
    return `${columnWords(column)}: was ${before}; now ${after}.`;
  }
  if (now === '') return `Taken away: ${amountWords(was)}.`;
  return was === ''
    ? `Added: ${amountWords(now)}.`
    : `Was ${amountWords(was)}; now ${amountWords(now)}.`;
}

function columnWords(column: string): string {
  if (column === 'url') return 'Page';
  return capital(column.replaceAll('_', ' '));
}

function cellWords(core: Core, column: string, cell: string): string {
  switch (column) {
    case 'release': {
      const release = oneNamed(core.releases, cell);
      return release ? `“${release.title}” (${release.publisher})` : cell;
    }
    case 'basis':
      return basisWords({ basis: cell });
    case 'url':
      return new URL(cell).host;
    case 'text':
    case 'phone':
      return cell;
    default:
      return amountWords(cell);
  }
}

function amountWords(cell: string): string {
  if (/^\d+$/.test(cell)) return countWords(Number(cell));
  return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? dateWords(cell) : `“${cell}”`;
}

/** "Corrected on 30 November 2026. Release: was … The article is of August 2023." */
export function correctionWords(core: Core, correction: Correction): string {
  const { date, now, reason } = correction;
  const isAdded = isOfRow(correction) && now !== '';
  const change = isOfRow(correction) ? '' : `${changedWords(core, correction)} `;
  return `${isAdded ? 'Added' : 'Corrected'} on ${dateWords(date)}. ${change}${reason}`;
}
