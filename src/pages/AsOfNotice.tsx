import { unheldWords } from '../domain/markWords.ts';
import { monthAt, monthWords } from '../domain/period.ts';
import { Notice } from '../ui/Notice.tsx';
import { Text } from '../ui/Text.tsx';

interface AsOfNoticeProps {
  readonly month: string;
  /** False where official statistics came out by then, and this site holds no release of that date. */
  readonly isHeld?: boolean;
}

export function AsOfNotice({ month, isHeld = true }: AsOfNoticeProps) {
  return (
    <Notice>
      <Text>
        Only figures published by the end of {monthWords(monthAt(month))} are shown.
        {!isHeld && ` ${unheldWords}`}
      </Text>
    </Notice>
  );
}
