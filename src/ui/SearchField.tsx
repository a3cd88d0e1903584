import { useId } from 'react';
import styles from './Field.module.css';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onFocus?: () => void;
  /** How much fits what is typed: shown, and said after each change. */
  readonly found: string;
}

/** A field to search the list below it. */
export function SearchField({ label, value, onChange, onFocus, found }: SearchFieldProps) {
  const id = useId();
  return (
    <div className={styles.search}>
      <div className={styles.field}>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        <input
          className={styles.control}
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={value}
          onFocus={onFocus}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      <p role="status" className={styles.found}>
        {found}
      </p>
    </div>
  );
}
