import { useCombobox } from 'downshift';
import { useId } from 'react';
import fieldStyles from './Field.module.css';
import styles from './MultiPicker.module.css';
import type { PickerFieldProps, PickerItem } from './picker.ts';

/** A combobox: what is typed narrows the list, arrow keys move in it, Enter chooses. */
export function PickerField(props: PickerFieldProps) {
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
      <ul className={styles.menu} data-open={isOpen && items.length > 0} {...picker.getMenuProps()}>
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
      </ul>
      {isOpen && items.length === 0 && (
        <p className={`${styles.menu} ${styles.none}`} data-open="true" role="status">
          {isFull ? full : `Nothing fits “${query}”.`}
        </p>
      )}
    </div>
  );
}
