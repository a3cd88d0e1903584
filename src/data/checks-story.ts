import { type Files, isUnread, keysIn } from './checks-files.ts';
import type { CoreRows } from './core.ts';
import type { Problem } from './rows.ts';

/** Every step of the story has the figure that it tells of. */
export function checkStory(files: Files, { story }: CoreRows): Problem[] {
  if (isUnread(story)) return [];
  return story.rows.flatMap(({ measure, area, period, release }, at) => {
    const known = keysIn(files, `src/data/observations/${measure}.csv`, [0, 1, 5]);
    if (known.has(`${area} ${period} ${release}`)) return [];
    const expected = 'a release with a figure of the area and period';
    return [
      { file: story.file, line: story.lines[at] ?? 1, column: 'release', expected, found: release },
    ];
  });
}
