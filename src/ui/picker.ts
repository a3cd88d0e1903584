import type { RefObject } from 'react';

/** No name is longer; what is typed is quoted. */
export const mostTyped = 80;

export interface PickerItem {
  /** What is chosen by it; several items of a list may choose the same. */
  readonly key: string;
  readonly label: string;
  /** What it belongs to, where its name does not show it. */
  readonly detail?: string;
}

/** A text field with a list below it. Searching is the caller's job. */
interface SearchProps {
  readonly label: string;
  readonly hint: string;
  /** What fits the query. */
  readonly items: readonly PickerItem[];
  /** What Enter chooses where no item is highlighted: no other can be meant. */
  readonly sure: PickerItem | undefined;
  /** A sentence above the items, or in place of them. */
  readonly note: string | undefined;
  readonly query: string;
  readonly field: RefObject<HTMLInputElement | null>;
  /** The field got the focus. */
  readonly onTouch: () => void;
  readonly onQuery: (query: string) => void;
}

export interface PickerProps extends SearchProps {
  readonly chosen: readonly PickerItem[];
  readonly most: number;
  readonly onChange: (keys: string[]) => void;
}

/** The text field of a picker, without the chosen items. */
export interface PickerFieldProps extends SearchProps {
  readonly chosen: readonly string[];
  /** What was chosen or removed last, in a sentence for screen readers. */
  readonly said: string;
  readonly onChoose: (key: string, said: string) => void;
}

/** Why nothing more can be chosen. */
export function fullOf(most: number): string {
  return `At most ${most}: remove one first.`;
}
