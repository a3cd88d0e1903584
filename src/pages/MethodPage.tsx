import { useCore } from '../data/useFiles.ts';
import { Text } from '../ui/Text.tsx';
import { ContextSection } from './ContextSection.tsx';
import styles from './MethodPage.module.css';
import { Page } from './Page.tsx';
import { PageShare } from './PageShare.tsx';
import { SiteLink } from './SiteLink.tsx';
import { statusWords } from './SourceLine.tsx';
import { StatisticsMethod } from './StatisticsMethod.tsx';

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
          {[...useCore().measures.values()].map((measure) => (
            <div key={measure.slug}>
              <dt>{measure.name}</dt>
              <dd>
                <Text>
                  {measure.counts} {measure.legalBasis} Covers {measure.geography}. {measure.caveat}{' '}
                  {statusWords(measure)}
                </Text>
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
      <StatisticsMethod />
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
          <Text>Towns, villages and suburbs:</Text>{' '}
          <a href="https://www.geonames.org/" rel="noreferrer">
            GeoNames
          </a>
          <Text>, under the licence</Text>{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="noreferrer">
            CC BY 4.0
          </a>
          <Text>; the police force of each was added.</Text>
        </p>
        <p>
          <Text>Code of other packages runs in this site:</Text>{' '}
          <a href={`${import.meta.env.BASE_URL}licences.txt`}>their names, versions and licences</a>
          <Text>.</Text>
        </p>
        <p>
          <SiteLink to="/data">Every figure, with its release, and a download</SiteLink>
        </p>
      </section>
      <PageShare title="How the figures are made" />
    </Page>
  );
}
