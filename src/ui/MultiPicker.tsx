import { useRef, useState } from 'react';
import fieldStyles from './Field.module.css';
import styles from './MultiPicker.module.css';
import { PickerField } from './PickerField.tsx';
import type { PickerProps } from './picker.ts';

/**
 * A text field that searches a list, and the chosen items, each with a button to remove it. They are
 * two siblings: the parent lays them out.
 */
export function MultiPicker(props: PickerProps) {
  const { chosen, field } = props;
  const keys = chosen.map(({ key }) => key);
  const chips = useRef<HTMLUListElement>(null);
  const [said, setSaid] = useState('');
  const remove = (at: number) => {
    // The pressed button disappears: its neighbour takes the focus.
    const buttons = [...(chips.current?.querySelectorAll('button') ?? [])].slice(0, chosen.length);
    (buttons[at + 1] ?? buttons[at - 1] ?? field.current)?.focus();
    setSaid(`${chosen[at]?.label ?? ''} is removed.`);
    props.onChange(keys.filter((_, other) => other !== at));
  };
  const clear = () => {
    field.current?.focus();
    setSaid('Nothing is chosen.');
    props.onChange([]);
  };
  return (
    <>
      <div className={fieldStyles.field}>
        <PickerField
          {...props}
          chosen={keys}
          said={said}
          onQuery={(query) => {
            setSaid('');
            props.onQuery(query);
          }}
          onChoose={(key, words) => {
            setSaid(words);
            if (!keys.includes(key)) props.onChange([...keys, key]);
          }}
        />
      </div>
      {chosen.length > 0 && (
        <ul ref={chips} className={styles.chosen} aria-label={`${props.label}: chosen`}>
          {chosen.map((item, at) => (
            <li key={item.key}>
              <button className={styles.chip} type="button" onClick={() => remove(at)}>
                <span>{item.label}</span>
                <span className="unseen">, remove</span> <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
          {chosen.length > 1 && (
            <li>
              <button className={styles.clear} type="button" onClick={clear}>
                Clear all
              </button>
            </li>
          )}
        </ul>
      )}
    </>
  );
}
