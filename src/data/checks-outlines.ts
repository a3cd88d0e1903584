import type { Files } from './checks-files.ts';
import { absent, type Problem } from './rows.ts';

export const outlinesFile = 'src/data/outlines.json';

interface Outlines {
  /** Every area the file names; undefined where the file cannot be read. */
  readonly named?: ReadonlySet<string>;
  /** Those of them with a shape to draw. */
  readonly drawn: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** The areas in the file that the outlines script writes. */
export function readOutlines(files: Files): Outlines {
  const text = files.get(outlinesFile);
  if (text === undefined) return { drawn: new Set(), problems: [absent(outlinesFile)] };
  const areas = fieldsOf(fieldsOf(parsed(text))?.areas);
  if (areas) {
    const slugs = Object.keys(areas);
    const drawn = slugs.filter((slug) => hasPath(areas[slug]));
    return { named: new Set(slugs), drawn: new Set(drawn), problems: [] };
  }
  const expected = 'JSON with outlines by area';
  return { drawn: new Set(), problems: [outlineProblem(expected, text.slice(0, 40))] };
}

/** A script writes the file, so its lines mean nothing to whoever mends it. */
export function outlineProblem(expected: string, found: string): Problem {
  return { file: outlinesFile, line: 1, column: '', expected, found };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? { ...value } : undefined;
}

function hasPath(outline: unknown): boolean {
  const path = fieldsOf(outline)?.d;
  return typeof path === 'string' && path !== '';
}
