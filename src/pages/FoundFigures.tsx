import type { AreaSlug } from '../domain/area.ts';
import { countedWords } from '../domain/words.ts';
import { Text } from '../ui/Text.tsx';
import type { LoadedView } from './useExplorer.ts';
import { useForceCard } from './useForceCard.ts';
import { useMapAnswer } from './useMapAnswer.ts';

interface FoundFiguresProps {
  readonly loaded: LoadedView;
  readonly area: AreaSlug;
}

/** The answer beside the field, in the words of the force's card: on a phone that is far below. */
export function FoundFigures({ loaded, area }: FoundFiguresProps) {
  const card = useForceCard(loaded, useMapAnswer(loaded), area);
  if (!card) return null;
  const { figure, sentences } = card;
  const counted = figure ? [`${countedWords(figure)}.`] : [];
  return <Text>{`In ${loaded.period.text}: ${[...counted, ...sentences].join(' ')}`}</Text>;
}
