import { useCombobox } from 'downshift';
import { type RefObject, useId, useRef } from 'react';
import fieldStyles from './Field.module.css';
import styles from './MultiPicker.module.css';

export interface PickerItem {
  readonly key: string;
  readonly label: string;
  /** Why it is in the list, where its own name does not say so. */
  readonly detail?: string;
}

interface MultiPickerProps {
  readonly label: string;
  readonly hint: string;
  /** What fits the query; the caller knows how to search. */
  readonly items: readonly PickerItem[];
  readonly chosen: readonly PickerItem[];
  readonly most: number;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onChange: (keys: string[]) => void;
}

/** A text field that searches a list and keeps what was chosen, each with a way to remove it. */
export function MultiPicker(props: MultiPickerProps) {
  const { chosen, most } = props;
  const isFull = chosen.length >= most;
  const field = useRef<HTMLInputElement>(null);
  const chips = useRef<HTMLUListElement>(null);
  const remove = (at: number) => {
    // What is pressed goes away; the focus stays beside it.
    const buttons = [...(chips.current?.querySelectorAll('button') ?? [])].slice(0, chosen.length);
    (buttons[at + 1] ?? buttons[at - 1] ?? field.current)?.focus();
    props.onChange(chosen.filter((_, other) => other !== at).map(({ key }) => key));
  };
  const clear = () => {
    field.current?.focus();
    props.onChange([]);
  };
  return (
    <div className={fieldStyles.field}>
      <PickerField {...props} isFull={isFull} field={field} />
      {chosen.length > 0 && (
        <ul ref={chips} className={styles.chosen} aria-label={`${props.label}: chosen`}>
          {chosen.map((item, at) => (
            <li key={item.key}>
              <button className={styles.chip} type="button" onClick={() => remove(at)}>
                {item.label}
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
    </div>
  );
}

interface PickerFieldProps extends MultiPickerProps {
  readonly isFull: boolean;
  readonly field: RefObject<HTMLInputElement | null>;
}

function PickerField(props: PickerFieldProps) {
  const { chosen, isFull, query } = props;
  const items = isFull ? [] : props.items;
  const full = `At most ${props.most}: remove one first.`;
  const hintId = useId();
  const { isOpen, highlightedIndex, ...picker } = useCombobox<PickerItem>({
    items: [...items],
    inputValue: query,
    selectedItem: null,
    itemToString: (item) => item?.label ?? '',
    isItemDisabled: (item) => chosen.some(({ key }) => key === item.key),
    onStateChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      props.onQuery('');
      props.onChange([...chosen.map(({ key }) => key), selectedItem.key]);
    },
  });
  const { htmlFor, ...label } = picker.getLabelProps();
  return (
    <div className={styles.box}>
      <label className={fieldStyles.label} htmlFor={htmlFor} {...label}>
        {props.label}
      </label>
      <input
        className={fieldStyles.control}
        placeholder={isFull ? `At most ${props.most}` : props.hint}
        spellCheck={false}
        {...picker.getInputProps({
          ref: props.field,
          // Not disabled: that would drop the focus of whoever has just chosen the last one.
          readOnly: isFull,
          'aria-disabled': isFull,
          'aria-describedby': hintId,
          // In the event itself: told later, quick typing would lose letters.
          onChange: (event) => props.onQuery(event.currentTarget.value),
        })}
      />
      <span id={hintId} className="unseen">
        {isFull ? full : props.hint}
      </span>
      <ul className={styles.menu} data-open={isOpen} {...picker.getMenuProps()}>
        {isOpen &&
          items.map((item, index) => (
            <li
              key={item.key}
              className={styles.item}
              data-highlighted={highlightedIndex === index}
              {...picker.getItemProps({ item, index })}
            >
              {item.label}
              {item.detail && <span className={styles.detail}> {item.detail}</span>}
            </li>
          ))}
        {isOpen && items.length === 0 && (
          <li className={styles.none}>{isFull ? full : `Nothing fits “${query}”.`}</li>
        )}
      </ul>
    </div>
  );
}
