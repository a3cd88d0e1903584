import { type ReactNode, useId } from 'react';
import { never } from '../domain/figure.ts';
import actionStyles from '../ui/Actions.module.css';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import styles from './ChartFrame.module.css';
import { download } from './download.ts';
import { FigureTable, type Linked } from './FigureTable.tsx';
import { csvOf, type Sheet } from './sheet.ts';

/** The drawing, or the same figures as a table. */
export type Shown = 'chart' | 'table';

const other: Readonly<Record<Shown, Shown>> = { chart: 'table', table: 'chart' };

export interface ChartFrameProps {
  /** A sentence made from the figures. */
  readonly headline: string;
  /** Measure, place, time and denominator. */
  readonly subtitle: string;
  /** Made only for a reader who asks for the table or the file. */
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
  /** The link to this very view. */
  readonly link: () => string;
  /** Place, figure, measure and time in one sentence, with its source. */
  readonly sentence: string;
  /** Without the ending; says the place and the time, never the offence. */
  readonly fileName: string;
  readonly children: ReactNode;
}

/** What every chart carries: words, drawing, its table, its source, and ways to pass it on. */
export function ChartFrame(props: ChartFrameProps) {
  const id = useId();
  const { sheet, show, onShow } = props;
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{props.headline}</h2>
        <p className={styles.subtitle}>{props.subtitle}</p>
      </div>
      <Body {...props} />
      {props.notes && (
        <div className={styles.notes}>
          <p>A higher recorded rate can mean more harm, better detection or fuller recording.</p>
          <Disclosure summary="What these figures can and cannot say">{props.notes}</Disclosure>
        </div>
      )}
      <figcaption className={styles.caption}>
        <div>{props.source}</div>
        <div className={`${styles.actions} screen-only`}>
          <button className={actionStyles.action} type="button" onClick={() => onShow(other[show])}>
            Show as {other[show]}
          </button>
          <CopyButton label="Copy link" text={props.link} />
          <CopyButton label="Copy sentence" text={() => `${props.sentence} ${props.link()}`} />
          <button
            className={actionStyles.action}
            type="button"
            onClick={() => download(`${props.fileName}.csv`, csvOf(sheet()))}
          >
            Download CSV
          </button>
        </div>
      </figcaption>
    </figure>
  );
}

function Body({ show, headline, subtitle, sheet, linked, legend, children }: ChartFrameProps) {
  switch (show) {
    case 'chart':
      return (
        <>
          {children}
          {legend}
        </>
      );
    case 'table':
      return <FigureTable caption={`${headline}. ${subtitle}`} sheet={sheet()} linked={linked} />;
    default:
      return never(show);
  }
}
