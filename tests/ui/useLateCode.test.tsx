import { act, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { lateCode } from '../../src/ui/lateCode.ts';
import { useLateCode } from '../../src/ui/useLateCode.ts';

interface AskedProps {
  readonly code: ReturnType<typeof lateCode<string>>;
  readonly isAsked?: boolean;
}

function Asked({ code, isAsked = true }: AskedProps) {
  const awaited = useLateCode(code, isAsked);
  switch (awaited.is) {
    case 'loading':
      return <p>On its way</p>;
    case 'ready':
      return <p>{awaited.value}</p>;
    case 'failed':
      return (
        <button type="button" onClick={awaited.retry}>
          {awaited.isStubborn ? 'Again failed' : 'Failed'}
        </button>
      );
  }
}

async function drawn(props: AskedProps) {
  // A failure asks whether the site was published anew.
  vi.stubGlobal('fetch', () => Promise.reject(new Error('Offline.')));
  let result = render(<Asked {...props} />);
  await act(async () => undefined);
  return {
    ...result,
    again: async (next: AskedProps) => {
      await act(async () => result.rerender(<Asked {...next} />));
    },
    anew: async () => {
      result.unmount();
      result = render(<Asked {...props} />);
      await act(async () => undefined);
    },
  };
}

test('is fetched when it is asked for, once, and then here at once', async () => {
  const fetchIt = vi.fn(async () => 'Here');
  const code = lateCode(fetchIt);
  const { again } = await drawn({ code, isAsked: false });
  expect(fetchIt).not.toHaveBeenCalled();
  expect(screen.getByText('On its way')).toBeVisible();
  await again({ code });
  expect(screen.getByText('Here')).toBeVisible();
  render(<Asked code={code} />);
  expect(screen.getAllByText('Here')).toHaveLength(2);
  expect(fetchIt).toHaveBeenCalledTimes(1);
});

test('that failed can be asked for again, and says when that failed too', async () => {
  const fetchIt = vi.fn<() => Promise<string>>();
  fetchIt.mockRejectedValueOnce(new Error('1')).mockRejectedValueOnce(new Error('2'));
  fetchIt.mockResolvedValueOnce('Here');
  await drawn({ code: lateCode(fetchIt) });
  await act(async () => screen.getByText('Failed').click());
  await act(async () => screen.getByText('Again failed').click());
  expect(screen.getByText('Here')).toBeVisible();
  expect(fetchIt).toHaveBeenCalledTimes(3);
});

test('that failed is asked for anew by who comes back', async () => {
  const fetchIt = vi.fn<() => Promise<string>>();
  fetchIt.mockRejectedValueOnce(new Error('1')).mockResolvedValueOnce('Here');
  const { anew } = await drawn({ code: lateCode(fetchIt) });
  expect(screen.getByText('Failed')).toBeVisible();
  await anew();
  expect(screen.getByText('Here')).toBeVisible();
});
