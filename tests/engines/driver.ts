/** Keys by the names that browsers give them. */
export type KeyName = 'ArrowDown' | 'ArrowRight' | 'Enter' | 'Escape' | 'Home' | 'Shift' | 'Tab';

/** What every engine can do for a test. All else is asked of the page by `evaluate`. */
export interface Driver {
  /** The value of an expression in the page, which must be one that JSON can hold. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly move: (x: number, y: number) => Promise<void>;
  /** Moves there, presses the main button, and lets it go. */
  readonly press: (x: number, y: number) => Promise<void>;
  readonly key: (key: KeyName) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Errors of pages since it was asked last. The driver of WebKit tells of none. */
  readonly errors: () => string[];
  readonly close: () => Promise<void>;
}

/** How long a button or a key stays down, in milliseconds: WebKit misses some that are shorter. */
export const hold = 40;

export const windowSize = { width: 1280, height: 800 };
