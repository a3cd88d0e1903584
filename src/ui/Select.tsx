import { useId } from 'react';
import styles from './Field.module.css';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Heading of the group it belongs to, if any. */
  readonly group?: string;
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
  /** The label is read aloud but not shown, where what is chosen says enough. */
  readonly isLabelUnseen?: boolean;
}

/** A native select: it works by touch, by keyboard and with screen readers. */
export function Select({ label, value, options, onChange, isLabelUnseen }: SelectProps) {
  const id = useId();
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <div className={styles.field}>
      <label className={isLabelUnseen ? 'unseen' : styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        className={styles.control}
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {groups.map((group) => {
          const inside = options.filter((option) => option.group === group);
          return group === undefined ? (
            <Options key="none" options={inside} />
          ) : (
            <optgroup key={group} label={group}>
              <Options options={inside} />
            </optgroup>
          );
        })}
      </select>
    </div>
  );
}

function Options({ options }: { readonly options: readonly Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
