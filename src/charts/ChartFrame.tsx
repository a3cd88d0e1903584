import { type ReactNode, useId } from 'react';
import { never } from '../domain/figure.ts';
import actionStyles from '../ui/Actions.module.css';
import { Announcement } from '../ui/Announcement.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import styles from './ChartFrame.module.css';
import { FigureTable, type Linked } from './FigureTable.tsx';
import { drawingPart, sourcePart } from './pictureParts.ts';
import type { Sheet } from './sheet.ts';

/** The drawing, or the same figures as a table. */
export type Shown = 'chart' | 'table';

const other: Readonly<Record<Shown, Shown>> = { chart: 'table', table: 'chart' };

export interface ChartFrameProps {
  /** A sentence made from the figures. */
  readonly headline: string;
  /** Measure, place, time and denominator. */
  readonly subtitle: string;
  /** What a screen reader is told when the view changes; else headline and subtitle. */
  readonly said?: string;
  /** Made only for a reader who asks for the table. */
  readonly sheet: () => Sheet;
  readonly linked?: Linked;
  readonly show: Shown;
  readonly onShow: (show: Shown) => void;
  /** Legend and other words that belong to the drawing, not to the table. */
  readonly legend?: ReactNode;
  /** Who published it. */
  readonly source: ReactNode;
  /** What the figures can and cannot say: one press away, by the same name for every chart. */
  readonly notes?: ReactNode;
  /** Ways to take it along. */
  readonly share: ReactNode;
  readonly children: ReactNode;
}

/** What every chart carries: words, drawing, its table, its source, and ways to pass it on. */
export function ChartFrame(props: ChartFrameProps) {
  const id = useId();
  const { show, onShow } = props;
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{props.headline}</h2>
        <p className={styles.subtitle}>{props.subtitle}</p>
      </div>
      <Announcement words={props.said ?? `${props.headline}. ${props.subtitle}.`} />
      <Body {...props} />
      {props.notes && (
        <div className={styles.notes}>
          <p>A higher recorded rate can mean more harm, better detection or fuller recording.</p>
          <Disclosure summary="What these figures can and cannot say">{props.notes}</Disclosure>
        </div>
      )}
      <figcaption className={styles.caption}>
        <div {...sourcePart}>{props.source}</div>
        <div className={`${styles.actions} screen-only`}>
          <button className={actionStyles.action} type="button" onClick={() => onShow(other[show])}>
            {`Show as ${other[show]}`}
          </button>
          {props.share}
        </div>
      </figcaption>
    </figure>
  );
}

function Body({ show, headline, subtitle, sheet, linked, legend, children }: ChartFrameProps) {
  switch (show) {
    case 'chart':
      return (
        <div className={styles.drawing} {...drawingPart}>
          {children}
          {legend}
        </div>
      );
    case 'table':
      return <FigureTable caption={`${headline}. ${subtitle}`} sheet={sheet()} linked={linked} />;
    default:
      return never(show);
  }
}
