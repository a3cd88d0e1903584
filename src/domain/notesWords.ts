import { alsoPublishedWords } from './alsoPublished.ts';
import type { Core } from './dataset.ts';
import { isShownMark, type Mark } from './mark.ts';
import { shortMisfitWords } from './misfitWords.ts';
import { remarkWords } from './words.ts';

/** What must be known beside the number: qualifier, standing, other published figures. */
export function notesWords(core: Core, mark: Mark): string {
  const shown = isShownMark(mark) ? mark : undefined;
  const own = shown
    ? [
        mark.is === 'too-few' ? 'too few to be compared' : '',
        remarkWords(shown.figure),
        ...shown.misfits.map(shortMisfitWords),
      ]
    : [];
  return [...own, ...alsoPublishedWords(core, shown?.figure, mark.others)]
    .filter(Boolean)
    .join('; ');
}
