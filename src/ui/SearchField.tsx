import { type RefObject, useId } from 'react';
import styles from './Field.module.css';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onFocus?: () => void;
  readonly maxLength?: number;
  readonly field?: RefObject<HTMLInputElement | null>;
  /** How much fits what is typed: shown, and said after each change. */
  readonly found: string;
}

/** A field to search the list below it. */
export function SearchField({ label, found, value, ...props }: SearchFieldProps) {
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
          ref={props.field}
          type="search"
          autoComplete="off"
          maxLength={props.maxLength}
          spellCheck={false}
          value={value}
          onFocus={props.onFocus}
          onChange={(event) => props.onChange(event.target.value)}
        />
      </div>
      <p role="status" className={styles.found}>
        {found}
      </p>
    </div>
  );
}
