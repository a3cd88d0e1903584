import { Notice } from '../ui/Notice.tsx';
import { Text } from '../ui/Text.tsx';
import { useIsHydrated } from '../ui/useIsHydrated.ts';
import type { Ignored } from '../url/query.ts';

interface AddressNoticeProps {
  readonly ignored: readonly Ignored[];
}

/** What the address asked for that could not be shown, and why. */
export function AddressNotice({ ignored }: AddressNoticeProps) {
  // A page whose view no part of the query changes is prerendered without it.
  if (!useIsHydrated() || ignored.length === 0) return null;
  return (
    <Notice>
      <p>
        <b>Part of this address could not be used.</b>
        <Text> The page shows what it would without it:</Text>
      </p>
      <IgnoredParts ignored={ignored} />
    </Notice>
  );
}

/** Each part once, as it was given, and what is wrong with it. */
export function IgnoredParts({ ignored }: AddressNoticeProps) {
  return (
    <ul>
      {[...new Set(ignored.map(ignoredWords))].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** One part, as it was given, and what is wrong with it. */
export function ignoredWords({ key, value, because }: Ignored): string {
  return value === '' ? `${key}: ${because}.` : `${key} “${value}”: ${because}.`;
}
