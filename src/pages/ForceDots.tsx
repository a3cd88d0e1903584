import { useMemo, useState } from 'react';
import { DotsChart } from '../charts/DotsChart.tsx';
import { dotsQuestion } from '../charts/dotsQuestion.ts';
import { Pointed } from '../charts/Pointed.ts';
import { useTaps } from '../charts/useTaps.ts';
import type { AreaSlug } from '../domain/area.ts';
import type { MapAnswer, MapMark } from '../domain/map.ts';
import { unvaluedWords } from '../domain/markWords.ts';
import type { NationalRate } from '../domain/nationalRate.ts';
import { forceWords } from '../domain/words.ts';
import { Text } from '../ui/Text.tsx';
import styles from './MapPage.module.css';
import { useForceHref } from './SiteLink.tsx';
import { useDotMarks } from './useDotMarks.ts';

interface ForceDotsProps {
  readonly answer: MapAnswer;
  /** The national rate, where forces may be read against one. */
  readonly nationalRate: NationalRate | undefined;
  readonly name: string;
  /** Whose names stand above their dots. */
  readonly named: readonly AreaSlug[];
  readonly selected: readonly AreaSlug[];
  readonly onSelect: (area: AreaSlug) => void;
  /** The class of the colour that a chosen force has on every chart; else it is in ink. */
  readonly toneOf?: (area: AreaSlug) => string;
  /** Where drawings beside this one show what is pointed at in it. */
  readonly onPoint?: (area: AreaSlug | undefined) => void;
}

/** Every force of a map on one axis, in the colours of the map. */
export function ForceDots(props: ForceDotsProps) {
  return (
    <>
      {props.onPoint ? <Dots {...props} onPoint={props.onPoint} /> : <DotsAlone {...props} />}
      <Undotted marks={props.answer.marks} selected={props.named} />
    </>
  );
}

/** Beside no other drawing: what is pointed at is said by the axis itself. */
function DotsAlone({ onSelect, ...props }: ForceDotsProps) {
  const [pointed, setPointed] = useState<AreaSlug>();
  const { handlers, onPoint, onSelect: tap } = useTaps(setPointed, onSelect);
  return (
    <Pointed value={pointed}>
      <div {...handlers}>
        <Dots {...props} onPoint={onPoint} onSelect={tap} />
      </div>
    </Pointed>
  );
}

type DotsProps = ForceDotsProps & Required<Pick<ForceDotsProps, 'onPoint'>>;

function Dots({ answer, nationalRate, named, ...props }: DotsProps) {
  const { wordsOf, fillOf } = useDotMarks(answer);
  const question = useMemo(
    () => dotsQuestion(answer, nationalRate, named),
    [answer, nationalRate, named],
  );
  return (
    <DotsChart
      {...props}
      question={question}
      wordsOf={wordsOf}
      fillOf={answer.as === 'rate' ? fillOf : noFill}
      hrefOf={useForceHref()}
    />
  );
}

/** Counts are in no class of the map. */
const noFill = () => '';

interface UndottedProps {
  readonly marks: readonly MapMark[];
  readonly selected: readonly AreaSlug[];
}

/** The chosen forces without a dot, each with why; and how many others there are. */
function Undotted({ marks, selected }: UndottedProps) {
  const without = marks.filter(({ mark }) => mark.is !== 'value').length;
  if (without === 0) return null;
  const chosen = unvaluedWords(marks, selected);
  const others = without - chosen.length;
  return (
    <p className={styles.note}>
      <Text>
        Not drawn:{' '}
        {[...chosen, others > 0 ? `${forceWords(others)}, in the table with why` : '']
          .filter(Boolean)
          .join('; ')}
        .
      </Text>
    </p>
  );
}
