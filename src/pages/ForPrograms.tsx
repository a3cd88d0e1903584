import { Text } from '../ui/Text.tsx';

const built = `${import.meta.env.BASE_URL}data/`;

/** Where programs find every figure, at addresses that stay, and how the files are read. */
export function ForPrograms() {
  return (
    <section>
      <h2>For programs</h2>
      <ul>
        <li>
          <a href={`${built}index.json`}>index.json</a>
          <Text>
            {' '}
            lists every measure, area and release, with the addresses of their files and pages.
          </Text>
        </li>
        <li>
          <a href={`${built}datapackage.json`}>datapackage.json</a>
          <Text>
            {' '}
            describes all tables as a Data Package (Frictionless Data): columns, keys, version,
            licence, sources, changes.
          </Text>
        </li>
        <li>
          <Text>Its tables lie beside it: </Text>
          <a href={`${built}figures.csv`}>figures</a>
          <Text>,</Text> <a href={`${built}figures-sources.csv`}>which page each was read in</a>
          <Text>,</Text> <a href={`${built}quarters.csv`}>quarters</a>
          <Text>, </Text>
          <a href={`${built}areas.csv`}>areas</a>
          <Text>,</Text> <a href={`${built}measures.csv`}>measures</a>
          <Text>,</Text> <a href={`${built}releases.csv`}>releases</a>
          <Text>, </Text>
          <a href={`${built}sources.csv`}>sources</a>
          <Text>, </Text>
          <a href={`${built}residents.csv`}>residents</a>
          <Text>,</Text> <a href={`${built}corrections.csv`}>corrections</a>
          <Text>.</Text>
        </li>
        <li>Each measure is also a file by itself, as CSV and as JSON: index.json names them.</li>
        <li>
          Every file of figures has the same columns, those that are saved from a page as well.
        </li>
        <li>
          A column of numbers holds numbers alone. Why one is missing stands in absence or
          rate_absence: an empty cell is never zero.
        </li>
        <li>
          A number is exact only where qualifier is exact or derived. A rate is meant as its value
          is.
        </li>
        <li>
          Where several releases give a figure, shown says which this site shows; sum no others.
        </li>
        <li>
          Any page may read the files (CORS). They change when a release or a correction comes.
        </li>
        <li>
          Share below each chart has code that puts it into a page of any site, as it stands today,
          with its source and whom to call.
        </li>
        <li>
          Cite the publisher of the figure and this site; a page with asof in its address stays as
          it was.
        </li>
      </ul>
    </section>
  );
}
