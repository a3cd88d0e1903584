import { useCore } from '../data/useFiles.ts';
import { basisWords, dateWords, type Release } from '../domain/release.ts';
import { byNewest, yearOfSource } from '../domain/sourceWords.ts';
import { Text } from '../ui/Text.tsx';
import { releaseAddress } from '../url/links.ts';
import { Page } from './Page.tsx';
import { PageShare } from './PageShare.tsx';
import { SiteLink } from './SiteLink.tsx';
import styles from './SourcesPage.module.css';

/** Every publication round, newest first. */
export function ReleasesPage() {
  const releases = [...useCore().releases.values()].sort(byNewest);
  const years = [...new Set(releases.map(yearOfSource))];
  return (
    <Page
      title="Releases"
      heading="Every release"
      lead={
        <p>
          <Text>
            A release is one publication round: every force asked at once, or one published table.
            Where a force and year has several figures, the newest release with one is shown.
          </Text>{' '}
          <SiteLink to="/sources">Sources</SiteLink>
          <Text> are the pages that the figures were read in.</Text>
        </p>
      }
    >
      {years.map((year) => (
        <section key={year} className={styles.year}>
          <h2>{year}</h2>
          <ul className={styles.list}>
            {releases
              .filter((release) => yearOfSource(release) === year)
              .map((release) => (
                <li key={release.slug}>
                  <Entry release={release} />
                </li>
              ))}
          </ul>
        </section>
      ))}
      <PageShare title="Every release" />
    </Page>
  );
}

function Entry({ release }: { readonly release: Release }) {
  const { slug, publisher, title, published, coverage } = release;
  return (
    <>
      <Text>{publisher}:</Text> <SiteLink to={releaseAddress(slug)}>{title}</SiteLink>
      <p className={styles.soft}>
        <Text>
          {dateWords(published)} · {basisWords(release)}
          {coverage && ` · coverage stated: ${coverage}`}
        </Text>
      </p>
    </>
  );
}
