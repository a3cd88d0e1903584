import type { CatalogueRow } from '../domain/catalogue.ts';
import { type Core, releaseOf } from '../domain/dataset.ts';
import { isFigure } from '../domain/figure.ts';
import { shortMisfitWords } from '../domain/misfitWords.ts';
import { observationWords } from '../domain/words.ts';
import { rateCell } from './markCells.ts';
import { type Cell, columns, type Sheet, text } from './sheet.ts';

/** Every column of the published files, the rate, and whether the figure is the one shown. */
export function catalogueSheet(core: Core, rows: readonly CatalogueRow[]): Sheet {
  return {
    columns: columns(
      'Area',
      'Measure',
      'Period',
      '#Offences recorded by police',
      'Qualifier',
      '#Forces in the total',
      '#For each 10,000 residents under 18',
      'Shown as the figure',
      'Standing',
      'Does not fit',
      'Release',
      'Published',
      'Sources',
      'Note',
    ),
    rows: rows.map((row) => catalogueRow(core, row)),
  };
}

function catalogueRow(core: Core, row: CatalogueRow): Cell[] {
  const { observation, area, table, isShown, rate } = row;
  const { period, qualifier, standing, sources, note } = observation;
  const release = releaseOf(core, observation.release);
  const value = isFigure(observation) ? observation.value : '';
  const forces = isFigure(observation) ? (observation.forces ?? '') : '';
  return [
    text(area.name),
    text(table.measure.shortName),
    text(period.text),
    { words: observationWords(observation), value },
    text(qualifier),
    { words: String(forces), value: forces },
    rateCell(rate),
    text(isShown ? 'yes' : 'no'),
    text(standing),
    text(row.misfits.map(shortMisfitWords).join('; ')),
    text(`${release.publisher}: ${release.title}`),
    text(release.published),
    text(sources.join(' ')),
    text(note),
  ];
}
