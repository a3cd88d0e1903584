import { useMemo } from 'react';
import { isForce } from '../domain/area.ts';
import { capital } from '../domain/capital.ts';
import { unheldWords } from '../domain/markWords.ts';
import { type OwnClaim, ownClaimOf } from '../domain/ownClaim.ts';
import type { Period } from '../domain/period.ts';
import { quoteOf } from '../domain/quote.ts';
import { valueWords } from '../domain/words.ts';
import { Announcement } from '../ui/Announcement.tsx';
import { Select } from '../ui/Select.tsx';
import { Text } from '../ui/Text.tsx';
import { asofMonth, defaultArea } from '../url/choices.ts';
import { AddressNotice } from './AddressNotice.tsx';
import styles from './ClaimBuilder.module.css';
import { FigureLink } from './FigureLink.tsx';
import { measureOptions } from './FilterBar.tsx';
import { ForcePicker } from './ForcePicker.tsx';
import { Share } from './Share.tsx';
import { SourceLine } from './SourceLine.tsx';
import type { ClaimBuilding, LoadedClaim } from './useClaimBuilder.ts';

/** A comparison that the reader puts together: the sentence, the arithmetic, the caveats. */
export function ClaimBuilder({ loaded, setClaim }: ClaimBuilding) {
  return (
    <section className={styles.builder}>
      <h2>Write your own comparison</h2>
      <AddressNotice ignored={loaded.ignored} />
      <Fields loaded={loaded} setClaim={setClaim} />
      <Result loaded={loaded} />
    </section>
  );
}

interface FieldsProps {
  readonly loaded: LoadedClaim;
  readonly setClaim: ClaimBuilding['setClaim'];
}

function Fields({ loaded, setClaim }: FieldsProps) {
  const { dataset, measure, area, years, from, to } = loaded;
  const earlier = years.filter((year) => year.from < to.from);
  const later = years.filter((year) => year.from > from.from);
  return (
    <div className={`${styles.fields} screen-only`}>
      <Select
        label="Measure"
        value={measure.slug}
        options={measureOptions(dataset)}
        onChange={(value) => {
          const next = [...dataset.measures.keys()].find((slug) => slug === value);
          if (next) setClaim({ measure: next });
        }}
      />
      <div>
        <ForcePicker
          core={dataset}
          label="Force (none: England and Wales)"
          chosen={isForce(area) ? [area.slug] : []}
          most={1}
          onChange={([force]) => setClaim({ area: force ?? defaultArea })}
        />
      </div>
      <YearSelect
        label="Earlier year"
        value={from}
        years={earlier}
        onChange={(year) => setClaim({ from: year.slug })}
      />
      <YearSelect
        label="Later year"
        value={to}
        years={later}
        onChange={(year) => setClaim({ to: year.slug })}
      />
    </div>
  );
}

interface YearSelectProps {
  readonly label: string;
  readonly value: Period;
  /** Those that leave the earlier year before the later one. */
  readonly years: readonly Period[];
  readonly onChange: (year: Period) => void;
}

function YearSelect({ label, value, years, onChange }: YearSelectProps) {
  const shown = years.length > 0 ? [...years].reverse() : [value];
  const choose = (slug: string) => {
    const year = years.find((one) => one.slug === slug);
    if (year) onChange(year);
  };
  const options = shown.map(({ slug, text }) => ({ value: slug, label: text }));
  return <Select label={label} value={value.slug} options={options} onChange={choose} />;
}

function Result({ loaded }: { readonly loaded: LoadedClaim }) {
  const { dataset, table, isHeld, measure, area, from, to } = loaded;
  const own = useMemo(
    () => ownClaimOf(dataset, table, area, from, to),
    [dataset, table, area, from, to],
  );
  const asOf = asofMonth(loaded.view.asof);
  const figures = own.pair ? [own.pair.earlier, own.pair.later] : [];
  return (
    <div className={styles.result}>
      <Announcement words={`${own.sentence}. ${capital(own.saying)}.`} />
      <h3 className={styles.sentence}>{own.sentence}</h3>
      {own.arithmetic && <p className={styles.arithmetic}>{own.arithmetic}</p>}
      <Saying own={own} />
      {!isHeld && <p>{unheldWords}</p>}
      <ul className={styles.caveats}>
        {own.caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
      <div className={styles.source}>
        <p>
          <SourceLine dataset={dataset} measure={measure} figures={figures} />
        </p>
        {figures.length > 0 && (
          <p>
            <Text>Where they come from:</Text>{' '}
            {figures.map((figure, at) => (
              <span key={figure.period.text}>
                {at > 0 && <Text>{' · '}</Text>}
                <FigureLink figure={figure}>
                  {`${valueWords(figure)} in ${figure.period.text}`}
                </FigureLink>
              </span>
            ))}
          </p>
        )}
        <Share
          dataset={dataset}
          asOf={asOf}
          title={own.sentence}
          sentence={() => quoteOf(dataset, `${own.sentence}: ${own.saying}`, figures, asOf)}
          figures={figures}
        />
      </div>
    </div>
  );
}

/** A refusal is a sentence of its own. */
function Saying({ own }: { readonly own: OwnClaim }) {
  const { saying, change } = own;
  if (change.is === 'refused') {
    return (
      <p>
        <b>{`${capital(saying)}.`}</b>
      </p>
    );
  }
  return (
    <p>
      <Text>What may be said:</Text> <b>{saying}</b>
    </p>
  );
}
