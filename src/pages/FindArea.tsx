import { type ReactNode, useState } from 'react';
import { useCore } from '../data/useFiles.ts';
import type { AreaSlug } from '../domain/area.ts';
import { forcesOf } from '../domain/dataset.ts';
import type { Found, PlaceMatch } from '../domain/places.ts';
import { PickerField } from '../ui/PickerField.tsx';
import { Text } from '../ui/Text.tsx';
import styles from './FindArea.module.css';
import { cardsId } from './PlaceCards.tsx';
import { PlacesFailure } from './PlacesFailure.tsx';
import { placeItems, placeNote } from './placeItems.ts';
import { fullWords, isFull } from './selection.ts';
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
  const [said, setSaid] = useState('');
  const [force, setForce] = useState<AreaSlug>();
  const search = usePlaceSearch();
  const found = withRoom(search.found, chosen);
  const isRefused = found.matches.length < search.found.matches.length;
  const isChosen = force !== undefined && chosen.includes(force);
  const choose = (key: string, words: string) => {
    setSaid(words);
    const found = forcesOf(core).find(({ slug }) => slug === key);
    setForce(found?.slug);
    if (found) onChoose(found.slug);
  };
  return (
    <div className="screen-only">
      <PlacesFailure names={search.names} />
      <PickerField
        label="Find your area"
        hint="Town, council or police force"
        {...placeItems(found)}
        note={isRefused ? fullWords : placeNote(search)}
        chosen={chosen}
        query={search.query}
        field={search.field}
        said={isChosen ? said : ''}
        onTouch={search.ask}
        onQuery={(query) => {
          setSaid('');
          search.onQuery(query);
        }}
        onChoose={choose}
      />
      {isChosen && said && (
        <p className={styles.found}>
          <Text>{said}</Text> {figuresOf(force)} <a href={`#${cardsId}`}>Source and more</a>
        </p>
      )}
    </div>
  );
}

/** Where no more forces can be chosen, only those are found that are. */
function withRoom(found: Found, chosen: readonly AreaSlug[]): Found {
  if (!isFull(chosen)) return found;
  const isChosen = ({ force }: PlaceMatch) => chosen.includes(force.slug);
  const sure = found.sure && isChosen(found.sure) ? found.sure : undefined;
  return { ...found, matches: found.matches.filter(isChosen), sure };
}
