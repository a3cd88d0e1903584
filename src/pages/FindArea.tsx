import { useMemo, useState } from 'react';
import { useCore } from '../data/useFiles.ts';
import type { AreaSlug } from '../domain/area.ts';
import { forcesOf } from '../domain/dataset.ts';
import { PickerField } from '../ui/PickerField.tsx';
import { Text } from '../ui/Text.tsx';
import styles from './FindArea.module.css';
import { cardsId } from './PlaceCards.tsx';
import { PlacesFailure } from './PlacesFailure.tsx';
import { placeItems, placeNote } from './placeItems.ts';
import { usePlaceSearch } from './usePlaceSearch.ts';

interface FindAreaProps {
  readonly chosen: readonly AreaSlug[];
  readonly onChoose: (area: AreaSlug) => void;
}

/** From where a reader lives to the force there. Nothing that is typed is sent anywhere. */
export function FindArea({ chosen, onChoose }: FindAreaProps) {
  const core = useCore();
  const [query, setQuery] = useState('');
  const [said, setSaid] = useState('');
  const { find, ask, failed } = usePlaceSearch();
  const found = useMemo(() => find(query), [find, query]);
  const choose = (key: string, words: string) => {
    setSaid(words);
    const force = forcesOf(core).find(({ slug }) => slug === key);
    if (force) onChoose(force.slug);
  };
  return (
    <div className="screen-only">
      <PickerField
        label="Find your area"
        hint="Town, council or police force"
        items={placeItems(found)}
        note={placeNote(found, query)}
        chosen={chosen}
        query={query}
        said={said}
        onTouch={ask}
        onQuery={setQuery}
        onChoose={choose}
      />
      {said && (
        <p className={styles.found}>
          <Text>{said}</Text> <a href={`#${cardsId}`}>Read its figures</a>
        </p>
      )}
      <PlacesFailure failed={failed} />
    </div>
  );
}
