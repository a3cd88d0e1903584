import { useEffect, useState } from 'react';
import { forgetFailures, type LateCode } from './lateCode.ts';
import { renewIfPublished } from './renewal.ts';

/** Code that was asked for: on its way, here, or failed. */
export type Awaited<T> =
  | { readonly is: 'loading' }
  | {
      readonly is: 'failed';
      readonly retry: () => void;
      /** It was asked for again, and failed again. */
      readonly isStubborn: boolean;
    }
  | { readonly is: 'ready'; readonly value: T };

/** For code that a part of a page needs while the rest of it goes on. */
export function useLateCode<T>(code: LateCode<T>, isAsked: boolean): Awaited<T> {
  const [turn, setTurn] = useState(1);
  const [failedTurn, setFailedTurn] = useState(0);
  const [, setValue] = useState(code.here);
  useEffect(() => {
    if (!isAsked) return undefined;
    let isCurrent = true;
    code.load().then(
      (value) => isCurrent && setValue(() => value),
      () => {
        if (isCurrent) setFailedTurn(turn);
        void renewIfPublished();
      },
    );
    return () => {
      isCurrent = false;
      forgetFailures();
    };
  }, [code, isAsked, turn]);
  const value = code.here();
  if (value !== undefined) return { is: 'ready', value };
  if (failedTurn < turn) return { is: 'loading' };
  return { is: 'failed', retry: () => setTurn(turn + 1), isStubborn: turn > 1 };
}
