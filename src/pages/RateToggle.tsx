import type { As } from '../domain/mark.ts';
import { Toggle } from '../ui/Toggle.tsx';
import { words } from '../url/keys.ts';

const names: Readonly<Record<As, string>> = { rate: 'Rate', count: 'Count' };

interface RateToggleProps {
  readonly value: As;
  readonly hasRates: boolean;
  readonly setView: (patch: { readonly as: As }) => void;
}

/** Rates or counts, in the head of each chart that can be drawn in either. */
export function RateToggle({ value, hasRates, setView }: RateToggleProps) {
  return (
    <Toggle
      label="Show"
      isLabelUnseen
      value={value}
      choices={words.as}
      names={names}
      off={hasRates ? [] : ['rate']}
      onChange={(as) => setView({ as })}
    />
  );
}
