import { ascending } from '../domain/ordered.ts';
import { listIn, type Slugs } from './cells.ts';
import { checkCorrections } from './checks-corrections.ts';
import { checkFigures } from './checks-figures.ts';
import { type Files, keysIn, type Named, namedIn, textOf } from './checks-files.ts';
import { checkMeasures } from './checks-measures.ts';
import { checkPlaces } from './checks-places.ts';
import { repeatedAreas, repeatedSlugs, repeats } from './checks-repeats.ts';
import { checkStory } from './checks-story.ts';
import { type CoreRows, readCore } from './core.ts';
import { readBreakdowns, readClaims, readContext, readTopics } from './readings.ts';
import { readCouncils, readHelplines, readPlaces, readSources } from './references.ts';
import type { Problem, Rows } from './rows.ts';

/**
 * Everything that is wrong in the published files, not only the first thing, in the order of files
 * and lines.
 *
 * @param files a path such as `src/data/areas.csv`, and the text of the file
 */
export function checkFiles(files: Files): Problem[] {
  const named = namedIn(files);
  const core = readCore(textOf(files));
  const problems = [
    ...checkCore(core, named),
    ...checkMeasures(files, core, named),
    ...checkStory(files, core),
    ...checkPlaces(files, core, named),
    ...checkFigures(files, core, named),
    ...checkReferences(files, named),
    ...checkCorrections(files, named),
    ...checkReadings(files, named),
  ];
  return problems.sort(byPlace);
}

function byPlace(one: Problem, other: Problem): number {
  return ascending(one.file, other.file) || one.line - other.line;
}

function checkCore(core: CoreRows, named: Named): Problem[] {
  const read = Object.values(core).flatMap(({ problems }: Rows<unknown>) => problems);
  return [
    ...read.filter((problem) => !isEcho(problem, named)),
    ...repeatedSlugs(core.areas, 'area'),
    ...repeatedSlugs(core.measures, 'measure'),
    ...repeatedSlugs(core.releases, 'release'),
    ...repeatedAreas(core.otherNames),
  ];
}

/** A slug whose own row cannot be read is known all the same: the row's problem is the one to mend. */
function isEcho(problem: Problem, { areas, measures, releases }: Named): boolean {
  const { file, column, found } = problem;
  if (file === 'src/data/story.csv') {
    const named = { area: areas, measure: measures, release: releases };
    return Object.entries(named).some(([key, slugs]) => key === column && slugs.has(found));
  }
  if (column === 'applies_to') return listIn(found).every((slug) => measures.has(slug));
  return column === 'area' && file !== 'src/data/areas.csv' && areas.has(found);
}

function checkReferences(files: Files, { areas }: Named): Problem[] {
  const text = textOf(files);
  const sources = readSources(text('sources'));
  const helplines = readHelplines(text('helplines'));
  const councils = readCouncils(text('council-to-force'), areas);
  const places = readPlaces(text('places'), forcesIn(files, areas));
  return [
    ...sources.problems,
    ...helplines.problems,
    ...councils.problems,
    ...repeatedSlugs(sources, 'source'),
    ...repeatedSlugs(helplines, 'helpline'),
    ...places.problems,
    ...repeats(places, ({ name, county, area }) => `${name}, ${county}, ${area}`, 'a place'),
    ...repeats(councils, ({ name, area }) => `${name}, ${area}`, 'a council and area'),
  ];
}

/** Areas that are neither a nation nor a region, where that can be read. */
function forcesIn(files: Files, areas: Named['areas']): Slugs<string> {
  const kinds = keysIn(files, 'src/data/areas.csv', [0, 2]);
  const isWider = (slug: string) => kinds.has(`${slug} nation`) || kinds.has(`${slug} region`);
  return { has: (slug) => areas.has(slug) && !isWider(slug) };
}

function checkReadings(files: Files, named: Named): Problem[] {
  const text = textOf(files);
  const claims = readClaims(text('claims'), named);
  const breakdowns = readBreakdowns(text('breakdowns'), named);
  const topics = readTopics(text('topics'));
  const bySlug = new Map(topics.rows.map((topic) => [topic.slug, topic]));
  const context = readContext(text('context'), { ...named, topics: bySlug });
  const unread = keysIn(files, 'src/data/topics.csv', [0]);
  const isEchoOfTopic = ({ column, found }: Problem) =>
    column === 'topic' && (!files.has('src/data/topics.csv') || unread.has(found));
  return [
    ...claims.problems,
    ...breakdowns.problems,
    ...topics.problems,
    ...context.problems.filter((problem) => !isEchoOfTopic(problem)),
    ...repeatedSlugs(topics, 'topic'),
    ...repeatedSlugs(claims, 'claim'),
  ];
}
