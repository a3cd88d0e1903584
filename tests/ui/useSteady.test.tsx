import { renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useSteady } from '../../src/ui/useSteady.ts';

test('is the same function for good, and does what the newest one would', () => {
  const [first, second] = [vi.fn(), vi.fn()];
  const { result, rerender } = renderHook(({ act }) => useSteady(act), {
    initialProps: { act: first },
  });
  const steady = result.current;
  steady('one');
  rerender({ act: second });
  expect(result.current).toBe(steady);
  steady('two', 3);
  expect(first.mock.calls).toEqual([['one']]);
  expect(second.mock.calls).toEqual([['two', 3]]);
});
