// @ts-check

/**
 * A row of what, measured, budget and whether it was kept.
 * @param {string} what
 * @param {number} measured
 * @param {number} budget
 * @param {string} unit
 * @param {string} [remark]
 */
export function within(what, measured, budget, unit, remark = '') {
  const isKept = measured <= budget;
  return [what, withUnit(measured, unit) + remark, `${budget} ${unit}`, isKept ? 'yes' : 'NO'];
}

/**
 * @param {number} measured
 * @param {string} unit
 */
export function withUnit(measured, unit) {
  return `${measured.toFixed(measured < 10 ? 1 : 0)} ${unit}`;
}

/** @param {readonly number[]} values */
export function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * A table in Markdown, its columns in line.
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows
 */
export function table(heads, rows) {
  const widths = heads.map((head, at) =>
    Math.max(head.length, ...rows.map((cells) => cells[at]?.length ?? 0)),
  );
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join(
    '\n',
  );
}
