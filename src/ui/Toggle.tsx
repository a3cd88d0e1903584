import { useId } from 'react';
import styles from './Field.module.css';

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly isOff?: boolean;
}

interface ToggleProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
  /** The label is read aloud but not shown, where the choices speak for themselves. */
  readonly isLabelUnseen?: boolean;
}

/** A few choices side by side: radio buttons in the shape of a switch. */
export function Toggle<T extends string>(props: ToggleProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.toggle}>
      <legend className={props.isLabelUnseen ? 'unseen' : styles.label}>{props.label}</legend>
      <div className={styles.choices}>
        {props.choices.map(({ value, label, isOff = false }) => (
          <label key={value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={props.value === value}
              disabled={isOff}
              onChange={() => props.onChange(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
