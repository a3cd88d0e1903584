// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { firstUse } from '../../src/app/firstUse.ts';

const idle = vi.fn<(act: IdleRequestCallback) => number>(() => 1);
let state: DocumentReadyState = 'loading';

beforeEach(() => {
  vi.useFakeTimers();
  idle.mockClear();
  state = 'loading';
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => state);
  vi.stubGlobal('requestIdleCallback', idle);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function waiting() {
  const used = vi.fn();
  void firstUse(window).then(used);
  return used;
}

test.each(['pointerdown', 'touchstart', 'keydown', 'focusin'])(
  'is the first %s, before the page has loaded',
  async (sign) => {
    const used = waiting();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(used).not.toHaveBeenCalled();
    document.body.dispatchEvent(new Event(sign, { bubbles: true }));
    await vi.advanceTimersByTimeAsync(0);
    expect(used).toHaveBeenCalledOnce();
  },
);

test('is the first idle time after the page has loaded', async () => {
  const used = waiting();
  expect(idle).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('load'));
  expect(idle).toHaveBeenCalledOnce();
  expect(used).not.toHaveBeenCalled();
  idle.mock.calls[0]?.[0]({ didTimeout: false, timeRemaining: () => 40 });
  await vi.advanceTimersByTimeAsync(0);
  expect(used).toHaveBeenCalledOnce();
});

test('comes a moment after loading where the browser tells of no idle time', async () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  state = 'complete';
  const used = waiting();
  await vi.advanceTimersByTimeAsync(1000);
  expect(used).toHaveBeenCalledOnce();
});
