import styles from './ContentNote.module.css';

/** Before the first number of a visit: what there is, how to leave, whom to call. Shorter on a phone. */
export function ContentNote() {
  return (
    <p className={styles.note}>
      <span className={styles.wide}>
        <span>Numbers only: no images, no case details. Leave with </span>
        <b>Exit this page</b>
        <span>
          , or by pressing Shift three times. If you need to talk to someone, call a number above.
        </span>
      </span>
      <span className={styles.narrow}>
        <span>Numbers, no images or case details. Leave: </span>
        <b>Exit</b>
        <span> or Shift three times. To talk, call above.</span>
      </span>
    </p>
  );
}
