import type { Problem, Rows } from './rows.ts';

/** A problem on each row whose key an earlier row of the file has. */
export function repeats<T>(
  { file, rows, lines }: Rows<T>,
  keyOf: (row: T) => string,
  what: string,
  column = '',
): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const [at, row] of rows.entries()) {
    const found = keyOf(row);
    const expected = `${what} that no earlier line has`;
    if (seen.has(found)) problems.push({ file, line: lines[at] ?? 1, column, expected, found });
    seen.add(found);
  }
  return problems;
}

export function repeatedSlugs(rows: Rows<{ readonly slug: string }>, column: string): Problem[] {
  return repeats(rows, ({ slug }) => slug, 'a slug', column);
}

export function repeatedAreas(rows: Rows<{ readonly area: string }>): Problem[] {
  return repeats(rows, ({ area }) => area, 'an area', 'area');
}
