import styles from './ContentNote.module.css';

/** Before the first number of a visit: what there is, how to leave, whom to call. */
export function ContentNote() {
  return (
    <p className={styles.note}>
      <span>Numbers only: no images, no case details. Leave with </span>
      <b>Exit this page</b>
      <span>
        , or by pressing Shift three times. If you need to talk to someone, call a number above.
      </span>
    </p>
  );
}
