import { useId } from 'react';
import styles from './Field.module.css';

interface ToggleProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  /** Those that cannot be chosen at present. */
  readonly off?: readonly T[];
  readonly onChange: (value: T) => void;
  /** The label is read aloud but not shown, where the choices speak for themselves. */
  readonly isLabelUnseen?: boolean;
}

/** A few choices side by side: radio buttons in the shape of a switch. */
export function Toggle<T extends string>(props: ToggleProps<T>) {
  const name = useId();
  const { choices, names, off = [] } = props;
  return (
    <fieldset className={styles.toggle}>
      <legend className={props.isLabelUnseen ? 'unseen' : styles.label}>{props.label}</legend>
      <div className={styles.choices}>
        {choices.map((value) => (
          <label key={value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={props.value === value}
              disabled={off.includes(value)}
              onChange={() => props.onChange(value)}
            />
            <span>{names[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
