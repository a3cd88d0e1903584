import styles from './ContentNote.module.css';

/** Comes before the first number: what this is about, what it does not show, how to leave. */
export function ContentNote() {
  return (
    <p className={styles.note}>
      This site is about sexual offences against children that took place online. It holds numbers,
      and no images or case details. You can leave quickly with <b>Exit this page</b> or by pressing
      Shift three times. If you need to talk to someone, the numbers above are there for you.
    </p>
  );
}
