import type { CatalogueRow } from '../domain/catalogue.ts';
import { type Core, releaseOf } from '../domain/dataset.ts';
import { isFigure } from '../domain/figure.ts';
import { shortMisfitWords } from '../domain/misfitWords.ts';
import { perResidents } from '../domain/rateWords.ts';
import { observationWords } from '../domain/words.ts';
import { rateCell, residentsCells } from './markCells.ts';
import { type Cell, columns, number, type Sheet, text } from './sheet.ts';

/** Every column of the published files, the rate, and whether the figure is the one shown. */
export function catalogueSheet(core: Core, rows: readonly CatalogueRow[]): Sheet {
  return {
    columns: columns(
      'measure',
      'measure, short name',
      'area',
      'name',
      'period',
      '#offences recorded by police',
      'qualifier',
      '#forces in the total',
      '#rate',
      'rate unit',
      '#residents',
      '#mid-year',
      'shown as the figure',
      'standing',
      'does not fit',
      'release',
      'published',
      'sources',
      'note',
    ),
    rows: rows.map((row) => catalogueRow(core, row)),
  };
}

function catalogueRow(core: Core, row: CatalogueRow): Cell[] {
  const { observation, area, table, isShown, rate, note } = row;
  const { period, qualifier, standing, sources } = observation;
  const { measure } = table;
  const release = releaseOf(core, observation.release);
  const figure = isFigure(observation) ? observation : undefined;
  return [
    text(measure.slug),
    text(measure.shortName),
    text(area.slug),
    text(area.name),
    text(period.text),
    number(figure?.value, observationWords(observation)),
    text(qualifier),
    number(figure?.forces),
    rate?.is === 'rate' ? rateCell(rate) : text(''),
    text(`offences ${perResidents(measure.residents)}`),
    ...residentsCells(rate),
    text(isShown ? 'yes' : 'no'),
    text(standing),
    text(row.misfits.map(shortMisfitWords).join('; ')),
    text(`${release.publisher}: ${release.title}`),
    text(release.published),
    text(sources.join(' ')),
    text(note),
  ];
}
