import { type KeyboardEvent, type MouseEvent, useId, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * The list below a text field, by the ARIA pattern of a combobox: the focus stays in the field, arrow
 * keys go round the options, Enter chooses, Escape closes. What is typed is the caller's.
 */
export function useOptions(count: number, onChoose: (at: number) => void) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [last, setCurrent] = useState(-1);
  /** The option that Enter chooses; what is typed may leave fewer. */
  const current = last < count ? last : -1;
  const idOf = (at: number) => `${id}-${at}`;
  const show = (isOpen: boolean, at = -1) => {
    setOpen(isOpen);
    setCurrent(at);
  };
  const choose = (at: number) => {
    show(false);
    onChoose(at);
  };
  const goTo = (at: number) => {
    // At once, as an option has to be there to be scrolled to.
    flushSync(() => show(true, at));
    document.getElementById(idOf(at))?.scrollIntoView?.({ block: 'nearest' });
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    // While letters of another script are put together, the keys are theirs.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') goTo(current + 1 < count ? current + 1 : 0);
    else if (event.key === 'ArrowUp') goTo(current > 0 ? current - 1 : count - 1);
    else if (event.key === 'Enter' && isOpen && current >= 0) choose(current);
    else if (event.key === 'Escape' && isOpen) show(false);
    else return;
    event.preventDefault();
  };
  return {
    isOpen,
    current,
    show,
    fieldProps: {
      role: 'combobox',
      autoComplete: 'off',
      'aria-autocomplete': 'list' as const,
      'aria-controls': id,
      'aria-expanded': isOpen,
      'aria-activedescendant': isOpen && current >= 0 ? idOf(current) : undefined,
      onClick: () => show(true),
      onBlur: () => show(false),
      onKeyDown: handleKeyDown,
    },
    listProps: {
      id,
      role: 'listbox',
      // The focus stays in the field.
      onMouseDown: (event: MouseEvent) => event.preventDefault(),
      onPointerLeave: () => setCurrent(-1),
    },
    optionProps: (at: number) => ({
      id: idOf(at),
      role: 'option',
      'aria-selected': at === current,
      onPointerMove: () => setCurrent(at),
      onClick: () => choose(at),
    }),
  };
}
