import { useCore } from '../data/useFiles.ts';
import type { Core } from '../domain/dataset.ts';
import type { Found, PlaceMatch } from '../domain/places.ts';
import { regionWords } from '../domain/regionWords.ts';
import { forceWords } from '../domain/words.ts';
import { mostTyped } from '../ui/picker.ts';
import { SearchField } from '../ui/SearchField.tsx';
import { forceAddress } from '../url/links.ts';
import { AddressNotice } from './AddressNotice.tsx';
import { AsOfNotice } from './AsOfNotice.tsx';
import styles from './ForcesPage.module.css';
import { Page } from './Page.tsx';
import { PageShare } from './PageShare.tsx';
import { PlacesFailure } from './PlacesFailure.tsx';
import { searchNote } from './placeItems.ts';
import { SiteLink } from './SiteLink.tsx';
import { useMonth } from './useMonth.ts';
import { usePlaceSearch } from './usePlaceSearch.ts';

export function ForcesPage() {
  const core = useCore();
  const { asOf, query: month, ignored } = useMonth(core);
  const search = usePlaceSearch();
  const { field, query, found, isLoading, names } = search;
  const matches = onePerForce(found);
  const isCounted = query.trim() !== '' && !isLoading && !names.isError;
  return (
    <Page
      title="Forces"
      query={month}
      heading="Every police force"
      lead="43 territorial forces of England and Wales, Police Scotland, the Police Service of Northern Ireland, British Transport Police and three island forces."
    >
      <AddressNotice ignored={ignored} />
      {asOf && <AsOfNotice month={asOf} />}
      <SearchField
        label="Find a force by its name, a town, a council or a county"
        field={field}
        maxLength={mostTyped}
        value={query}
        onFocus={search.ask}
        onChange={search.onQuery}
        found={isCounted ? forceWords(matches.length) : ''}
      />
      <PlacesFailure names={names} />
      {query.trim() ? (
        <FoundForces matches={matches} note={searchNote(search)} />
      ) : (
        <ByRegion core={core} />
      )}
      <PageShare title="Every police force" asOf={asOf} />
    </Page>
  );
}

/** Each force once, by its own name where that fits, else by the first that does. */
function onePerForce({ matches }: Found): PlaceMatch[] {
  const forces = [...new Set(matches.map(({ force }) => force))];
  return forces.flatMap((force) => {
    const names = matches.filter((match) => match.force === force);
    return names.find(({ name }) => name === force.name) ?? names.slice(0, 1);
  });
}

interface FoundForcesProps {
  readonly matches: readonly PlaceMatch[];
  readonly note: string | undefined;
}

function FoundForces({ matches, note }: FoundForcesProps) {
  return (
    <>
      {note && <p>{note}</p>}
      <ul className={styles.found}>
        {matches.map(({ force, name }) => (
          <li key={force.slug}>
            <SiteLink to={forceAddress(force.slug)}>{force.name}</SiteLink>
            {name !== force.name && <span className={styles.because}>{` because of ${name}`}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function ByRegion({ core }: { readonly core: Core }) {
  return (
    <div className={styles.regions}>
      {[...core.regions.values()].map(({ slug, name, forces }) => (
        <section key={slug}>
          <h2>{regionWords(name)}</h2>
          <ul>
            {forces.map((force) => (
              <li key={force.slug}>
                <SiteLink to={forceAddress(force.slug)}>{force.name}</SiteLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
