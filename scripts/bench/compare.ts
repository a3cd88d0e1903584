import { againstTotal } from '../../src/domain/against.ts';
import { comparisonOf } from '../../src/domain/comparison.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { funnelOf } from '../../src/domain/funnel.ts';

/**
 * What the comparison page says of all forces in every year of every loaded measure: figures and
 * rates, intervals beside England and Wales, and the funnel plot. Returns how many figures that
 * were, so that nothing can be left out as unused.
 */
export function compareAll(dataset: Dataset): number {
  let figures = 0;
  for (const table of dataset.tables.values()) {
    for (const period of table.years) {
      const question = { period, as: 'rate', areas: [], sort: 'name' } as const;
      const { rows, total } = comparisonOf(dataset, table, question);
      for (const { area, mark } of rows) {
        if (againstTotal(area, mark, total).is === 'compared') figures += 1;
      }
      figures += funnelOf(rows)?.points.length ?? 0;
    }
  }
  return figures;
}
