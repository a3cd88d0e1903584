import { useState } from 'react';

/** The value, or the last one that was not undefined. Memoise the value, or this loops. */
export function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}
