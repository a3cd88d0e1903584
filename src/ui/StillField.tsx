import { useId, useLayoutEffect } from 'react';
import fieldStyles from './Field.module.css';
import styles from './MultiPicker.module.css';
import type { PickerFieldProps } from './picker.ts';

/** The field of a picker until its list can be had: what is typed and the focus pass to the other. */
export function StillField(props: PickerFieldProps) {
  const { label, hint, query, isFull, most, field, hasFocus, onQuery } = props;
  const id = useId();
  useLayoutEffect(() => {
    const element = field.current;
    return () => {
      hasFocus.current = element !== null && document.activeElement === element;
    };
  }, [field, hasFocus]);
  return (
    <div className={styles.box}>
      <label className={fieldStyles.label} htmlFor={id}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        role="combobox"
        aria-expanded={false}
        data-still
        className={fieldStyles.control}
        placeholder={isFull ? `At most ${most}` : hint}
        autoComplete="off"
        spellCheck={false}
        readOnly={isFull}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
      />
    </div>
  );
}
