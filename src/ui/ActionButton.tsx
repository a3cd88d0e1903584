import { useState } from 'react';
import styles from './Actions.module.css';

interface ActionButtonProps {
  readonly label: string;
  /** Gives what happened, in words; empty where nothing did. */
  readonly act: () => Promise<string>;
  /** What is said where it fails. */
  readonly failed: string;
}

/** A button that says what its press did. */
export function ActionButton({ label, act, failed }: ActionButtonProps) {
  const [said, setSaid] = useState('');
  const handleClick = async () => {
    try {
      setSaid(await act());
    } catch {
      setSaid(failed);
    }
  };
  return (
    <>
      <button className={styles.action} type="button" onClick={handleClick}>
        {label}
      </button>
      <span role="status" className={styles.done}>
        {said}
      </span>
    </>
  );
}
