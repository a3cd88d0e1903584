import { useCombobox } from 'downshift';
import { type RefObject, useId } from 'react';
import { Announcement } from './Announcement.tsx';
import fieldStyles from './Field.module.css';
import styles from './MultiPicker.module.css';
import type { PickerFieldProps, PickerItem } from './picker.ts';

interface FullProps {
  /** Why nothing more can be chosen, where that is so. */
  readonly full?: string;
  readonly field?: RefObject<HTMLInputElement | null>;
}

/** A combobox: what is typed narrows the list, arrow keys move in it, Enter chooses. */
export function PickerField(props: PickerFieldProps & FullProps) {
  const { chosen, query, full } = props;
  const items = full ? [] : props.items;
  const note = full ? `${full}: remove one first.` : props.note;
  const hintId = useId();
  const { isOpen, highlightedIndex, ...picker } = useCombobox<PickerItem>({
    items: [...items],
    inputValue: query,
    selectedItem: null,
    itemToString: (item) => item?.label ?? '',
    onStateChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      props.onQuery('');
      props.onChoose(selectedItem.key, `${chosenWords(selectedItem)}.`);
    },
  });
  const { htmlFor, ...label } = picker.getLabelProps();
  const isShown = isOpen && (items.length > 0 || note !== undefined);
  return (
    <div className={styles.box}>
      <label className={fieldStyles.label} htmlFor={htmlFor} {...label}>
        {props.label}
      </label>
      <input
        className={fieldStyles.control}
        placeholder={full ?? props.hint}
        spellCheck={false}
        {...picker.getInputProps({
          ...(props.field ? { ref: props.field } : {}),
          // Not disabled: that would drop the focus of whoever has just chosen the last one.
          readOnly: full !== undefined,
          'aria-disabled': full !== undefined,
          'aria-describedby': hintId,
          onFocus: props.onTouch,
          // In the event itself: told later, quick typing would lose letters.
          onChange: (event) => props.onQuery(event.currentTarget.value),
        })}
      />
      <span id={hintId} className="unseen">
        {full ? note : props.hint}
      </span>
      <div className={styles.menu} data-open={isShown}>
        {isOpen && note && <p className={styles.none}>{note}</p>}
        <ul {...picker.getMenuProps()}>
          {isOpen &&
            items.map((item, index) => (
              <li
                key={`${item.key} ${item.label} ${item.detail ?? ''}`}
                className={styles.item}
                data-highlighted={highlightedIndex === index}
                {...picker.getItemProps({ item, index })}
              >
                <span>{item.label}</span>
                <Detail item={item} isChosen={chosen.includes(item.key)} />
              </li>
            ))}
        </ul>
      </div>
      <Announcement words={isOpen ? (note ?? fitWords(query, items.length)) : (props.said ?? '')} />
    </div>
  );
}

function Detail({ item, isChosen }: { readonly item: PickerItem; readonly isChosen: boolean }) {
  const words = [item.detail, isChosen && 'chosen'].filter(Boolean).join(' · ');
  return words && <span className={styles.detail}>{` ${words}`}</span>;
}

function fitWords(query: string, count: number): string {
  if (query === '') return '';
  return count === 1 ? '1 place fits.' : `${count} places fit.`;
}

/** "Telford (West Mercia) is chosen". */
function chosenWords({ label, detail }: PickerItem): string {
  return `${label}${detail ? ` (${detail})` : ''} is chosen`;
}
