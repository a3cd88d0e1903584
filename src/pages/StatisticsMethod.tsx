import { capital } from '../domain/capital.ts';
import { missingKinds } from '../domain/mark.ts';
import { missingReason, missingWords } from '../domain/markWords.ts';
import { residentsMeaning } from '../domain/rateWords.ts';
import { spreadMeaning, spreadSaysNot } from '../domain/spreadWords.ts';
import { Text } from '../ui/Text.tsx';
import styles from './MethodPage.module.css';

/** How numbers are chosen, put over residents, and set beside each other: the rules, in plain words. */
export function StatisticsMethod() {
  return (
    <>
      <WhichFigure />
      <Missing />
      <Rates />
      <Chance />
      <Spread />
      <Changes />
      <OnlineFlag />
      <Totals />
      <MapClasses />
    </>
  );
}

function WhichFigure() {
  return (
    <section className={styles.text}>
      <h2>Which figure is shown</h2>
      <p>
        Where a force and year has several published figures, the newest release counts; inside a
        release the figure with most sources, then an exact one before an approximate one, then the
        one of the earlier source. The others stay visible as “also published”, and a later round in
        which the force gave no figure is named beside an older one. A doubtful figure is listed,
        and never shown as the figure. A figure that does not fit other published ones is shown with
        that remark. A number that was published as “about”, “at least” or “fewer than” keeps these
        words in its rate, in every sum it is part of, and in every file.
      </p>
    </section>
  );
}

function Missing() {
  return (
    <section className={styles.text}>
      <h2>When there is no figure</h2>
      <p>
        Missing is not zero, and a zero is a figure like any other. Each kind of missing has its own
        words and its own pattern, the same on maps, charts, tables and in files:
      </p>
      <dl className={styles.measures}>
        {missingKinds.map((kind) => (
          <div key={kind}>
            <dt>{capital(missingWords(kind))}</dt>
            <dd>{`${capital(missingReason(kind))}.`}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Rates() {
  return (
    <section className={styles.text}>
      <h2>Rates</h2>
      <p>
        <Text>
          A rate is offences for each 10,000 residents. {residentsMeaning('under-18')}{' '}
          {residentsMeaning('all-ages')} The City of London has too few residents for a rate. A
          figure that is doubtful or not comparable has none.
        </Text>
      </p>
      <p>
        The residents are the Office for National Statistics’ estimate for the middle of the year
        that lies nearest to 1 October of the financial year, at most 24 months away; of two equally
        near, the earlier. Which year it is stands beside each rate. A view of what was known in a
        month uses only estimates that had been published by then.
      </p>
      <p>
        Estimates up to mid-2020 rest on the 2011 Census, later ones on that of 2021. For some
        forces the two differ by several per cent, so between 2021/22 and 2022/23 a rate can step
        without an offence more or less. Trends of rates mark that step.
      </p>
    </section>
  );
}

function Chance() {
  return (
    <section className={styles.text}>
      <h2>Chance, and small numbers</h2>
      <p>
        The 95% interval of a rate says how far chance alone could move it: the exact Poisson
        interval of the count below 10, Byar’s method from 10. It covers chance only, not how
        offences are reported or recorded. A rate from fewer than 10 offences is given no colour, no
        class and no comparison.
      </p>
    </section>
  );
}

function Spread() {
  return (
    <section className={styles.text}>
      <h2>Above, within, below the usual spread</h2>
      <p>{`${spreadMeaning} ${spreadSaysNot}`}</p>
      <p>
        Forces differ in how they record, in what they look for, and in what happens. The limits
        allow for chance, which moves a small force more than a large one, and for how far the rates
        of forces lie apart anyhow. Nothing is said of fewer than 10 offences, or where fewer than
        20 forces have a rate.
      </p>
      <p>
        In the words of statistics: over-dispersion φ is estimated from winsorised z scores (the
        outer tenths are set to the 10th and 90th percentile); for φ up to 1 the limits are those of
        a Poisson distribution, above it an additive model of random effects adds the variance
        between forces (Spiegelhalter 2005 and 2012, DerSimonian and Laird 1986). The funnel plot
        shows the same limits.
      </p>
      <p>
        The national rate beside it is of England and Wales only where all 43 forces have a figure
        or a total of all of them was published; else it is of the forces with a figure together,
        and with fewer than 22 of them there is none. British Transport Police, who have no
        residents, are not in it.
      </p>
    </section>
  );
}

function Changes() {
  return (
    <section className={styles.text}>
      <h2>Changes between years</h2>
      <p>
        Both counts are always given, and the 95% interval of their ratio (exact conditional
        binomial). Where that holds 1, the step is within what chance could do. A percentage is
        given only from 50 offences, and “doubled” is said only from 20. No change is given across a
        change of law or recording, from or to a missing, rounded or questioned figure, between
        totals of different or unknown forces, or from two releases where one has both years.
      </p>
    </section>
  );
}

function OnlineFlag() {
  return (
    <section className={styles.text}>
      <h2>The online flag</h2>
      <p>
        The Home Office asks forces to mark each offence that took place fully or partly online.
        This mark is the online flag; it was called the cyber flag at first. Forces of England and
        Wales must set it since April 2015. It depends on staff who see and set it, so a rise can be
        one of flagging. Since April 2024 software helps to set it, and text messages and calls
        count too. So more is flagged though nothing else need have changed: counts before and after
        do not compare, and no line and no change here crosses that month.
      </p>
    </section>
  );
}

function Totals() {
  return (
    <section className={styles.text}>
      <h2>Totals and trends</h2>
      <p>
        Totals say how many forces are in them. A national line joins only years of the same forces:
        those that have a figure in every year, if they are at least 22 of the 43, or totals that
        one release gives over as many forces. All else is single points. A few forces together are
        never called England and Wales. Lines stop at missing years and where the law or the
        recording changed, and nothing is filled in. Quarters are calendar quarters and can be below
        zero, where more records were cancelled or moved than made.
      </p>
      <p>
        Scotland, Northern Ireland, Jersey, Guernsey and the Isle of Man have other laws. They are
        shown where they published a figure, and never added to England and Wales.
      </p>
    </section>
  );
}

function MapClasses() {
  return (
    <section className={styles.text}>
      <h2>Classes on the map</h2>
      <p>
        The five classes hold about equally many rates (quantiles) over all years that may be
        compared, so that a colour keeps its meaning from year to year. Counts are drawn as circles
        whose area is the count: shading an area by a count would mostly show where people live.
      </p>
    </section>
  );
}
