import { type ReactNode, useMemo, useState } from 'react';
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
  /** What stands beside the field about the force that was found. */
  readonly figuresOf: (area: AreaSlug) => ReactNode;
}

/** From where a reader lives to the force there. Nothing that is typed is sent anywhere. */
export function FindArea({ chosen, onChoose, figuresOf }: FindAreaProps) {
  const core = useCore();
  const [query, setQuery] = useState('');
  const [said, setSaid] = useState('');
  const [force, setForce] = useState<AreaSlug>();
  const { find, ask, failed } = usePlaceSearch();
  const found = useMemo(() => find(query), [find, query]);
  const choose = (key: string, words: string) => {
    setSaid(words);
    const found = forcesOf(core).find(({ slug }) => slug === key);
    setForce(found?.slug);
    if (found) onChoose(found.slug);
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
          <Text>{said}</Text> {force && figuresOf(force)}{' '}
          <a href={`#${cardsId}`}>Source and more</a>
        </p>
      )}
      <PlacesFailure failed={failed} />
    </div>
  );
}
