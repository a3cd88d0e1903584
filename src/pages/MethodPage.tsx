import { allMeasures } from '../data/files.ts';
import { ContextSection } from './ContextSection.tsx';
import styles from './MethodPage.module.css';
import { Page } from './Page.tsx';
import { SiteLink } from './SiteLink.tsx';
import { statusWords } from './SourceLine.tsx';

export function MethodPage() {
  return (
    <Page
      title="Method"
      heading="How the figures are made"
      lead="What is counted, where the numbers come from, how rates are made, and what none of it can say."
    >
      <section className={styles.text}>
        <h2>What is counted</h2>
        <dl className={styles.measures}>
          {allMeasures.map((measure) => (
            <div key={measure.slug}>
              <dt>{measure.name}</dt>
              <dd>
                {measure.counts} {measure.legalBasis} Covers {measure.geography}. {measure.caveat}{' '}
                {statusWords(measure)}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={styles.text}>
        <h2>Status of these statistics</h2>
        <p>
          Police recorded crime in England and Wales is official statistics. It has not been
          accredited since 2014, and the regulator’s review of 16 May 2024 left it so, because
          recording differs between forces and over time. What the NSPCC and newspapers collected by
          freedom of information requests is not official statistics at all: forces answer, or not,
          from their own systems.
        </p>
      </section>
      <section className={styles.text}>
        <h2>Which figure is shown</h2>
        <p>
          Where a force and year has several published figures, the newest release counts; inside a
          release the figure with most sources, an exact one before an approximate one. A likely
          misprint is never shown as the figure. A figure that does not fit other published ones is
          shown with that remark. The others stay visible as “also published”.
        </p>
      </section>
      <section className={styles.text}>
        <h2>When there is no figure</h2>
        <p>
          Missing is not zero. <b>Not supplied</b>: the force was asked and gave no figure.{' '}
          <b>No figure found</b>: no published figure is known to us. <b>Not comparable</b>: what
          was published follows another definition. <b>Rate withheld</b>: there is a count, but too
          few residents under 18 (City of London), or no estimate of residents at all. A zero is a
          figure like any other. Lines stop at missing years and nothing is filled in.
        </p>
      </section>
      <section className={styles.text}>
        <h2>Rates</h2>
        <p>
          A rate is offences for each 10,000 residents under 18. The residents are the Office for
          National Statistics’ estimate for the middle of the year that lies nearest to 1 October of
          the financial year, at most 24 months away; of two equally near, the earlier. Estimates
          for 2017 to 2020 rest on the 2011 Census, those for 2023 and 2024 on the 2021 Census, so a
          step between them is partly that. Totals use the residents of the forces in the total;
          British Transport Police has none of its own.
        </p>
      </section>
      <section className={styles.text}>
        <h2>Classes on the map</h2>
        <p>
          The five classes hold about equally many values (quantiles) over all years that may be
          compared, so that a colour keeps its meaning from year to year. Counts are drawn as
          circles whose area is the count: shading an area by a count would mostly show where people
          live.
        </p>
      </section>
      <section className={styles.text}>
        <h2>Totals and trends</h2>
        <p>
          Totals say how many forces are in them. A national line over several years uses the same
          forces in every year; “All published” draws the totals as they were published, with their
          number of forces. In April 2017 sexual communication with a child became an offence, which
          widened sexual grooming and the sum of child sexual offences: their lines stop there.
          Quarters are calendar quarters and can be below zero, where more records were cancelled or
          moved than made.
        </p>
        <p>
          Scotland, Northern Ireland, Jersey, Guernsey and the Isle of Man have other laws. They are
          shown where they published a figure, and never added to England and Wales.
        </p>
      </section>
      <ContextSection />
      <section className={styles.text}>
        <h2>Licences</h2>
        <p>
          Figures of the Home Office, the Office for National Statistics and National Records of
          Scotland: Open Government Licence v3.0. Figures of the NSPCC, police forces and the press
          are facts, cited. Outlines: Natural Earth, public domain. The code is under the MIT
          licence.
        </p>
        <p>
          Towns, villages and suburbs:{' '}
          <a href="https://www.geonames.org/" rel="noreferrer">
            GeoNames
          </a>
          , under the licence{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="noreferrer">
            CC BY 4.0
          </a>
          ; the police force of each was added.
        </p>
        <p>
          Code of other packages runs in this site:{' '}
          <a href={`${import.meta.env.BASE_URL}licences.txt`}>their names, versions and licences</a>
          .
        </p>
        <p>
          <SiteLink to="/data">Every figure, with its release, and a download</SiteLink>
        </p>
      </section>
    </Page>
  );
}
