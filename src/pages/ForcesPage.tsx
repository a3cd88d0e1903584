import { useState } from 'react';
import { core } from '../data/files.ts';
import { useCouncils } from '../data/useDataset.ts';
import { forcesOf } from '../domain/dataset.ts';
import { findForces, type Match } from '../domain/search.ts';
import { forceWords } from '../domain/words.ts';
import fieldStyles from '../ui/Field.module.css';
import { forceAddress } from '../url/links.ts';
import { AddressNotice } from './AddressNotice.tsx';
import { CouncilsFailure, councilsIn } from './CouncilsFailure.tsx';
import { AsOfNotice } from './Explored.tsx';
import styles from './ForcesPage.module.css';
import { Page } from './Page.tsx';
import { SiteLink } from './SiteLink.tsx';
import { useMonth } from './useMonth.ts';

export function ForcesPage() {
  const { asOf, ignored } = useMonth();
  const [query, setQuery] = useState('');
  const councils = useCouncils();
  const matches = findForces(forcesOf(core), councilsIn(councils), query);
  return (
    <Page
      title="Forces"
      heading="Every police force"
      lead="43 territorial forces of England and Wales, Police Scotland, the Police Service of Northern Ireland, British Transport Police and three island forces."
    >
      <AddressNotice ignored={ignored} />
      {asOf && <AsOfNotice month={asOf} />}
      <div className={styles.search}>
        <div className={fieldStyles.field}>
          <label className={fieldStyles.label} htmlFor="force-search">
            Find a force by its name, a council or a county
          </label>
          <input
            className={fieldStyles.control}
            id="force-search"
            type="search"
            autoComplete="off"
            spellCheck={false}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
        <p role="status" className={styles.count}>
          {query && forceWords(matches.length)}
        </p>
      </div>
      <CouncilsFailure late={councils} />
      {query ? <Found matches={matches} query={query} /> : <ByRegion />}
    </Page>
  );
}

function Found({ matches, query }: { readonly matches: readonly Match[]; readonly query: string }) {
  if (matches.length === 0) {
    return <p>No force or council fits “{query}”. Try a shorter part of the name.</p>;
  }
  return (
    <ul className={styles.found}>
      {matches.map(({ force, because }) => (
        <li key={force.slug}>
          <SiteLink to={forceAddress(force.slug)}>{force.name}</SiteLink>
          {because && <span className={styles.because}> because of {because}</span>}
        </li>
      ))}
    </ul>
  );
}

function ByRegion() {
  return (
    <div className={styles.regions}>
      {[...core.regions.values()].map(({ slug, name, forces }) => (
        <section key={slug}>
          <h2>{name === 'National' ? 'Without a territory' : name}</h2>
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
