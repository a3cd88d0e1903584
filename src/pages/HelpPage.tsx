import { needWords } from '../content/needs.ts';
import { helplines } from '../data/helplines.ts';
import { type Helpline, needs } from '../data/references.ts';
import { dateWords } from '../domain/release.ts';
import { telephone } from '../safety/HelpBar.tsx';
import styles from './HelpPage.module.css';
import { Page } from './Page.tsx';

const oldestCheck = helplines.map(({ checkedOn }) => checkedOn).sort()[0] ?? '';

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
          <ul className={styles.lines}>
            {helplines
              .filter((line) => line.needs.includes(need))
              .map((line) => (
                <li key={line.slug} className={styles.line}>
                  <Line line={line} />
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p className={styles.checked}>
        Numbers and addresses last compared with their pages on {dateWords(oldestCheck)}.
      </p>
    </Page>
  );
}

function Line({ line }: { readonly line: Helpline }) {
  const { name, phone, url, hours, isFor, note, nations } = line;
  return (
    <>
      <h3>{name}</h3>
      <p className={styles.isFor}>
        {isFor}
        {!nations.includes('UK') && ` (${nations.join(' and ')})`}
      </p>
      {phone && (
        <p className={styles.phone}>
          <a href={telephone(phone)}>{phone}</a>
          {hours && <span className={styles.hours}> {hours}</span>}
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
