/** Why something did not load: it did not come, or it came and cannot be used. */
type LoadFault = 'missing' | 'unreadable';

/** A file that a page needs could not be had. */
export class LoadError extends Error {
  readonly fault: LoadFault;

  constructor(fault: LoadFault, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'LoadError';
    this.fault = fault;
  }
}

/** What a file of figures is that could not be had: it did not come, or is not whole. */
export function asLoadError(cause: unknown): LoadError {
  if (cause instanceof LoadError) return cause;
  const fault = cause instanceof SyntaxError ? 'unreadable' : 'missing';
  return new LoadError(fault, 'A file of figures could not be had.', cause);
}
