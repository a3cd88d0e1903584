import { needWords } from '../content/needs.ts';
import { helplines } from '../data/helplines.ts';
import { type Helpline, needs } from '../data/references.ts';
import { dateWords } from '../domain/release.ts';
import { telephone, textMessage } from '../safety/HelpBar.tsx';
import styles from './HelpPage.module.css';
import { Page } from './Page.tsx';
import { PageShare } from './PageShare.tsx';

const oldestCheck = helplines.map(({ checkedOn }) => checkedOn).sort()[0] ?? '';

/** To pass on in one sentence: the numbers of the bar, which serve everybody. */
const numbers = `Whom to turn to: ${helplines
  .filter(({ bar, phone }) => bar !== '' && phone !== '')
  .map(({ name, phone, isFor }) => `${name} ${phone} (${isFor})`)
  .join(', ')}. In immediate danger call 999.`;

export function HelpPage() {
  return (
    <Page
      title="Help"
      heading="Whom to turn to"
      lead="You do not need to be sure, and you do not need proof. Each of these is run by the organisation named; nothing you do here is recorded by this site."
    >
      {needs.map((need) => (
        <section key={need} className={styles.need}>
          <h2>{needWords[need]}</h2>
          {byNation(helplines.filter((line) => line.needs.includes(need))).map(([place, lines]) => (
            <div key={place} className={styles.place}>
              <h3>{place}</h3>
              <ul className={styles.lines}>
                {lines.map((line) => (
                  <li key={line.slug} className={styles.line}>
                    <Line line={line} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      <p className={styles.checked}>
        {`Numbers and addresses last compared with their pages on ${dateWords(oldestCheck)}.`}
      </p>
      <PageShare title="Whom to turn to" sentence={numbers} />
    </Page>
  );
}

/** What serves the whole UK first, then what serves some nations, in the order of the file. */
function byNation(lines: readonly Helpline[]): [place: string, lines: Helpline[]][] {
  const places = new Map<string, Helpline[]>([[everywhere, []]]);
  for (const line of lines) {
    const place = line.nations.includes('UK') ? everywhere : `In ${line.nations.join(' and ')}`;
    places.set(place, [...(places.get(place) ?? []), line]);
  }
  return [...places].filter(([, those]) => those.length > 0);
}

const everywhere = 'Throughout the UK';

function Line({ line }: { readonly line: Helpline }) {
  const { name, phone, text, url, hours, isFor, note } = line;
  return (
    <>
      <h4>{name}</h4>
      <p className={styles.isFor}>{isFor}</p>
      {phone && (
        <p className={styles.phone}>
          <a href={telephone(phone)}>{phone}</a>
          {hours && <span className={styles.hours}>{` ${hours}`}</span>}
        </p>
      )}
      {text && (
        <p className={styles.phone}>
          <a href={textMessage(text)}>{text}</a>
          <span className={styles.hours}> by text message</span>
        </p>
      )}
      {url && (
        <p>
          <a href={url} rel="noreferrer">
            {new URL(url).hostname.replace('www.', '')}
          </a>
        </p>
      )}
      {note && <p className={styles.note}>{note}</p>}
    </>
  );
}
