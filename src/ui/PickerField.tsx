import { type UseComboboxState, type UseComboboxStateChangeOptions, useCombobox } from 'downshift';
import { type KeyboardEvent, useId } from 'react';
import { Announcement } from './Announcement.tsx';
import fieldStyles from './Field.module.css';
import styles from './MultiPicker.module.css';
import { fullOf, mostTyped, type PickerFieldProps, type PickerItem } from './picker.ts';

interface MostProps {
  /** With so many chosen nothing can be typed. */
  readonly most?: number;
}

/** A combobox: what is typed narrows the list, arrow keys move in it, Enter chooses. */
export function PickerField(props: PickerFieldProps & MostProps) {
  const { chosen, query, most = Number.POSITIVE_INFINITY } = props;
  const isFull = chosen.length >= most;
  const items = isFull ? [] : props.items;
  const note = isFull ? fullOf(most) : props.note;
  const hintId = useId();
  const { isOpen, highlightedIndex, ...picker } = useCombobox<PickerItem>({
    items: [...items],
    inputValue: query,
    selectedItem: null,
    itemToString: (item) => item?.label ?? '',
    stateReducer: (state, change) => stateAfter(state, change, props.sure),
    // The window as well: the list may end below it.
    scrollIntoView: (item) => item.scrollIntoView({ block: 'nearest' }),
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
        placeholder={isFull ? `At most ${most}` : props.hint}
        spellCheck={false}
        maxLength={mostTyped}
        {...picker.getInputProps({
          ref: props.field,
          // Not disabled: that would drop the focus of whoever has just chosen the last one.
          readOnly: isFull,
          'aria-disabled': isFull,
          'aria-describedby': hintId,
          'aria-expanded': isShown,
          onFocus: props.onTouch,
          onKeyDown: leaveCaret,
          // In the event itself: told later, quick typing would lose letters.
          onChange: (event) => props.onQuery(event.currentTarget.value),
        })}
      />
      <span id={hintId} className="unseen">
        {isFull ? note : props.hint}
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

/**
 * Enter with nothing highlighted chooses what alone can be meant, or leaves what is said in sight.
 * Leaving the field chooses nothing: what is highlighted may be where the pointer came to rest.
 */
function stateAfter(
  state: UseComboboxState<PickerItem>,
  { type, changes }: UseComboboxStateChangeOptions<PickerItem>,
  sure: PickerItem | undefined,
): Partial<UseComboboxState<PickerItem>> {
  const { InputBlur, InputKeyDownEnter } = useCombobox.stateChangeTypes;
  if (type === InputBlur) return { ...changes, selectedItem: null };
  if (type !== InputKeyDownEnter || state.highlightedIndex >= 0) return changes;
  return sure ? { ...changes, selectedItem: sure } : state;
}

/** Home and End move in what was typed, not in the list. */
function leaveCaret({ key, nativeEvent }: KeyboardEvent): void {
  if (key === 'Home' || key === 'End') {
    Object.assign(nativeEvent, { preventDownshiftDefault: true });
  }
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
