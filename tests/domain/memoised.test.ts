import { expect, test, vi } from 'vitest';
import { memoised } from '../../src/domain/memoised.ts';

test('the same things and words are asked once, and give the very same answer', () => {
  const [one, other] = [{}, {}];
  const ask = memoised<readonly string[]>();
  const make = vi.fn(() => ['made']);
  const first = ask([one, other], 'rate', make);
  expect(ask([one, other], 'rate', make)).toBe(first);
  expect(make).toHaveBeenCalledTimes(1);
});

test('other words, other things and another order are other questions', () => {
  const [one, other] = [{}, {}];
  const ask = memoised<number>();
  let made = 0;
  const make = () => {
    made += 1;
    return made;
  };
  const answers = [
    ask([one, other], 'rate', make),
    ask([one, other], 'count', make),
    ask([other, one], 'rate', make),
    ask([one], 'rate', make),
    ask([{}, other], 'rate', make),
  ];
  expect(answers).toEqual([1, 2, 3, 4, 5]);
});

test('two places keep their answers apart', () => {
  const thing = {};
  const [names, counts] = [memoised<string>(), memoised<number>()];
  expect(names([thing], '', () => 'Northshire')).toBe('Northshire');
  expect(counts([thing], '', () => 0)).toBe(0);
  expect(counts([thing], '', () => 1)).toBe(0);
});
