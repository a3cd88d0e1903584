import { Notice } from '../ui/Notice.tsx';
import type { Ignored } from '../url/codecs.ts';

interface AddressNoticeProps {
  readonly ignored: readonly Ignored[];
}

/** What the address asked for that could not be shown, and why. */
export function AddressNotice({ ignored }: AddressNoticeProps) {
  if (ignored.length === 0) return null;
  return (
    <Notice>
      <p>
        <b>Part of this address could not be used.</b> The page shows what it would without it:
      </p>
      <ul>
        {ignored.map(({ key, value, because }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same thing may be ignored twice
          <li key={at}>
            {key} “{value}”: {because}.
          </li>
        ))}
      </ul>
    </Notice>
  );
}
