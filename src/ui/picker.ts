import type { RefObject } from 'react';

export interface PickerItem {
  readonly key: string;
  readonly label: string;
  /** Why it matches, where its name does not show it. */
  readonly detail?: string;
}

export interface PickerProps {
  readonly label: string;
  readonly hint: string;
  /** Items that match the query; searching is the caller's job. */
  readonly items: readonly PickerItem[];
  readonly chosen: readonly PickerItem[];
  readonly most: number;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onChange: (keys: string[]) => void;
}

/** The text field of a picker, without the chosen items. */
export interface PickerFieldProps extends PickerProps {
  readonly isFull: boolean;
  readonly field: RefObject<HTMLInputElement | null>;
}
