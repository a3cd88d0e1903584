// @ts-check

/** @typedef {import('./asking.mjs').Answer} Answer */

/**
 * @param {import('./asking.mjs').Load} load
 */
export function loadTables({ seconds, answers }) {
  const kinds = [...new Set(answers.map(({ kind }) => kind))].sort();
  const faults = answers.flatMap(({ fault }) => fault || []);
  const all = {
    heads: [
      'asked for',
      'requests',
      'a second',
      'MB',
      'median',
      '95 of 100',
      '99 of 100',
      'faults',
    ],
    rows: [
      ...kinds.map((kind) =>
        row(
          kind,
          seconds,
          answers.filter((one) => one.kind === kind),
        ),
      ),
      row('all', seconds, answers),
    ],
  };
  const said = faults.slice(0, 10).map((fault) => [fault]);
  return faults.length > 0 ? [all, { heads: ['faults, the first ten'], rows: said }] : [all];
}

/**
 * @param {string} name
 * @param {number} seconds
 * @param {readonly Answer[]} answers
 */
function row(name, seconds, answers) {
  const took = answers.map((answer) => answer.took).sort((one, other) => one - other);
  const bytes = answers.reduce((sum, answer) => sum + answer.bytes, 0);
  return [
    name,
    String(answers.length),
    (answers.length / seconds).toFixed(0),
    (bytes / 1e6).toFixed(1),
    ...[0.5, 0.95, 0.99].map((share) => `${at(took, share).toFixed(1)} ms`),
    String(answers.filter(({ fault }) => fault !== '').length),
  ];
}

/**
 * @param {readonly number[]} sorted
 * @param {number} share
 */
function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
