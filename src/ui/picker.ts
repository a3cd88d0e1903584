import type { RefObject } from 'react';

export interface PickerItem {
  readonly key: string;
  readonly label: string;
  /** Why it is in the list, where its own name does not say so. */
  readonly detail?: string;
}

export interface PickerProps {
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

/** The field of a picker, without what was chosen with it. */
export interface PickerFieldProps extends PickerProps {
  readonly isFull: boolean;
  readonly field: RefObject<HTMLInputElement | null>;
}
