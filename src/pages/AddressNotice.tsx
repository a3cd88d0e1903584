import { Notice } from '../ui/Notice.tsx';
import type { Ignored } from '../url/codecs.ts';

interface AddressNoticeProps {
  readonly ignored: readonly Ignored[];
}

/** What the address asked for that could not be shown, and why. */
export function AddressNotice({ ignored }: AddressNoticeProps) {
  if (ignored.length === 0) return null;
  const sentences = new Set(
    ignored.map(({ key, value, because }) => `${key} “${value}”: ${because}.`),
  );
  return (
    <Notice>
      <p>
        <b>Part of this address could not be used.</b> The page shows what it would without it:
      </p>
      <ul>
        {[...sentences].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}
