import { useAllCorrections, useCore } from '../data/useFiles.ts';
import { type Correction, isOfFigure } from '../domain/correction.ts';
import {
  changedWords,
  correctedKind,
  correctedKinds,
  correctedSubject,
} from '../domain/correctionWords.ts';
import { type Core, oneNamed } from '../domain/dataset.ts';
import { parsePeriod } from '../domain/period.ts';
import { dateWords } from '../domain/release.ts';
import { Text } from '../ui/Text.tsx';
import { viewAddress } from '../url/links.ts';
import { Page } from './Page.tsx';
import { PageShare } from './PageShare.tsx';
import { SiteLink } from './SiteLink.tsx';
import styles from './SourcesPage.module.css';

/** What was changed in the published figures, newest first, and why. */
export function CorrectionsPage() {
  return (
    <Page
      title="Corrections"
      heading="Corrections"
      lead={
        <p>
          <Text>
            What was changed in the figures of this site after they were published: what, from what
            to what, and why. A change of a published figure always has a line here.
          </Text>{' '}
          <a href={`${import.meta.env.BASE_URL}corrections.xml`}>The same as a feed</a>
        </p>
      }
    >
      <Days />
      <PageShare title="Corrections" />
    </Page>
  );
}

interface CorrectionsProps {
  readonly corrections: readonly Correction[];
}

function Days() {
  const corrections = useAllCorrections();
  const days = [...new Set(corrections.map(({ date }) => date))].sort().reverse();
  return days.map((day) => (
    <section key={day} className={styles.year}>
      <h2>{dateWords(day)}</h2>
      <Kinds corrections={corrections.filter(({ date }) => date === day)} />
    </section>
  ));
}

function Kinds({ corrections }: CorrectionsProps) {
  return correctedKinds.map((kind) => {
    const own = corrections.filter((one) => correctedKind(one) === kind);
    return own.length === 0 ? null : (
      <section key={kind} className={styles.section}>
        <h3>{kind}</h3>
        <ul className={styles.list}>
          {own.map((one) => (
            <li key={JSON.stringify(one)}>
              <Entry correction={one} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function Entry({ correction }: { readonly correction: Correction }) {
  const core = useCore();
  const subject = correctedSubject(core, correction);
  const address = addressOf(core, correction);
  const change = changedWords(core, correction);
  return (
    <>
      {subject && (
        <>
          {address ? <SiteLink to={address}>{subject}</SiteLink> : <b>{subject}</b>}
          <Text>{'. '}</Text>
        </>
      )}
      <Text>{change}</Text>
      <p className={styles.soft}>{correction.reason}</p>
    </>
  );
}

/** Where the corrected figure is shown with all that was published beside it. */
function addressOf(core: Core, correction: Correction): string | undefined {
  if (!isOfFigure(correction)) return undefined;
  const measure = oneNamed(core.measures, correction.measure);
  const area = oneNamed(core.areas, correction.area);
  const period = parsePeriod(correction.period);
  return (
    measure &&
    area &&
    period &&
    viewAddress('figure', { measure: measure.slug, area: area.slug, period: period.slug })
  );
}
