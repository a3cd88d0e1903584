import { answerFor } from './answer.ts';
import { type Area, isTerritorial } from './area.ts';
import { type Dataset, forcesOf, type Table } from './dataset.ts';
import { othersWords, valueWords } from './words.ts';

/** A force and year with two different published figures. */
export interface TwoFigures {
  readonly area: Area;
  readonly year: string;
  readonly shown: string;
  readonly other: string;
}

/** The pair whose two figures are shown by most sources: the one most readers will have met. */
export function twoFiguresIn(dataset: Dataset, table: Table): TwoFigures | undefined {
  let found: TwoFigures | undefined;
  let most = 0;
  for (const area of forcesOf(dataset).filter(isTerritorial)) {
    for (const year of table.years) {
      const answer = answerFor(dataset, table, area, year);
      if (answer.is !== 'figure') continue;
      const [other] = othersWords(dataset, answer.figure, answer.others);
      const sources = [answer.figure, ...answer.others].flatMap((one) => one.sources).length;
      if (other === undefined || sources <= most) continue;
      most = sources;
      found = { area, year: year.text, shown: valueWords(answer.figure), other };
    }
  }
  return found;
}
