import { useMemo, useState } from 'react';
import { DotsChart } from '../charts/DotsChart.tsx';
import type { DotsQuestion } from '../charts/dotsPlan.ts';
import { fillOf } from '../charts/MapMarks.tsx';
import type { AreaSlug } from '../domain/area.ts';
import type { MapAnswer, MapMark } from '../domain/map.ts';
import { markWords, missingWords } from '../domain/markWords.ts';
import { middleHalf } from '../domain/middleHalf.ts';
import { per10kWords } from '../domain/rateWords.ts';
import { yardstickWords } from '../domain/spreadWords.ts';
import { countWords, forceWords } from '../domain/words.ts';
import type { Yardstick } from '../domain/yardstick.ts';
import styles from './MapPage.module.css';

interface ForceDotsProps {
  readonly answer: MapAnswer;
  /** The national rate, where forces may be read against one. */
  readonly yardstick: Yardstick | undefined;
  readonly name: string;
  readonly selected: readonly AreaSlug[];
  readonly onSelect: (area: AreaSlug) => void;
  /** What is pointed at in a drawing beside this one. */
  readonly pointed?: AreaSlug | undefined;
  readonly onPoint?: (area: AreaSlug | undefined) => void;
}

/** Every force of a map on one axis, in the colours of the map. */
export function ForceDots({ answer, yardstick, selected, ...props }: ForceDotsProps) {
  const [own, setOwn] = useState<AreaSlug>();
  const marks = useMemo(() => new Map(answer.marks.map((one) => [one.area.slug, one])), [answer]);
  const question = useMemo(
    () => questionOf(answer, yardstick, selected),
    [answer, yardstick, selected],
  );
  const wordsOf = (area: AreaSlug) => {
    const shown = marks.get(area);
    return shown ? `${shown.area.name}: ${markWords(shown.mark)}` : '';
  };
  const fill = (area: AreaSlug) => {
    const shown = marks.get(area);
    return shown ? fillOf({ as: 'rate', bins: answer.bins }, shown) : '';
  };
  return (
    <>
      <DotsChart
        question={question}
        name={props.name}
        wordsOf={wordsOf}
        fillOf={answer.as === 'rate' ? fill : () => ''}
        selected={selected}
        pointed={props.onPoint ? props.pointed : own}
        onPoint={props.onPoint ?? setOwn}
        onSelect={props.onSelect}
      />
      <Undotted marks={answer.marks} selected={selected} />
    </>
  );
}

function questionOf(
  { marks, as }: MapAnswer,
  yardstick: Yardstick | undefined,
  named: readonly AreaSlug[],
): DotsQuestion {
  const dots = marks.flatMap(({ area, mark }) =>
    mark.is === 'value' ? [{ area: area.slug, name: area.name, value: mark.value }] : [],
  );
  const middle = middleHalf(dots.map(({ value }) => value));
  const isRead = as === 'rate' && yardstick !== undefined;
  return {
    dots,
    named,
    middle: middle && [middle.from, middle.to],
    yardstick: isRead
      ? { value: yardstick.rate.per10k, words: yardstickWords(yardstick) }
      : undefined,
    words: as === 'rate' ? per10kWords : countWords,
  };
}

interface UndottedProps {
  readonly marks: readonly MapMark[];
  readonly selected: readonly AreaSlug[];
}

/** The chosen forces without a dot, each with why; and how many others there are. */
function Undotted({ marks, selected }: UndottedProps) {
  const without = marks.filter(({ mark }) => mark.is !== 'value');
  if (without.length === 0) return null;
  const chosen = without.flatMap(({ area, mark }) =>
    selected.includes(area.slug) && mark.is !== 'value'
      ? [`${area.name}: ${missingWords(mark.is)}`]
      : [],
  );
  const others = without.length - chosen.length;
  return (
    <p className={styles.note}>
      Not drawn:{' '}
      {[...chosen, others > 0 ? `${forceWords(others)}, in the table with why` : '']
        .filter(Boolean)
        .join('; ')}
      .
    </p>
  );
}
