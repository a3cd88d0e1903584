import type { ReactNode } from 'react';
import { textWidth, wrapText } from '../charts/textSize.ts';
import { callableWords } from '../data/barHelplines.ts';

/** What the picture of a page shows where a link to it is sent. */
interface Preview {
  /** The place or the page, in the largest words: like a window's title it never names an offence. */
  readonly title: string;
  /** The number or the verdict, as the page has it; none where there is none. */
  readonly figure?: string | undefined;
  /** What the figure is, in sentences. Those for which there is no room are left out whole. */
  readonly label: readonly string[];
  /** Who published it. */
  readonly source?: string;
  /** A drawing of the page, beside the words or below them. */
  readonly drawing?: ReactNode;
  readonly isBelow?: boolean;
  /** What stands under a drawing. */
  readonly caption?: readonly string[];
}

const width = 1200;
const height = 630;
const margin = 64;
/** Where the line of help begins. */
const foot = 566;
/** Where the title begins, and how far below it the sentences do. */
const top = 104;
const gap = 14;
const sizeBeside = 28;
const sizeAlone = 38;
/** Beside the words, without words of its own below. */
const tall = { y: 36, height: 500 };
const serif = { fontFamily: 'var(--serif)', fontWeight: 700 } as const;
const sans = { fontFamily: 'var(--sans)' } as const;

/** In the proportions that all networks show whole. Styles are the light ones of the site. */
export function PreviewCard(preview: Preview) {
  const { title, figure, label, source, drawing, isBelow = false, caption = [] } = preview;
  const column = drawing && !isBelow ? 560 : width - 2 * margin;
  const said = label.map((each) => linesOf(each, column, drawing ? sizeBeside : sizeAlone, false));
  const lowest = source ? foot - 56 : foot - 20;
  const head = stacked(
    headLines(preview, column, lowest - top - gap - heightOf(said[0] ?? [])),
    top,
  );
  const words = stacked(fittingLines(said, lowest - head.bottom - gap), head.bottom + gap);
  const below = words.bottom + 18;
  const captioned = caption.flatMap((each) => linesOf(each, 464, 24, false));
  const box = isBelow
    ? { x: margin, y: below, width: width - 2 * margin, height: lowest - below }
    : { x: 672, width: 464, ...(captioned.length > 0 ? { y: 216, height: 130 } : tall) };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={[title, figure, ...(drawing ? label.slice(0, 1) : label)]
        .filter(Boolean)
        .join('. ')}
    >
      <rect width={width} height={height} fill="var(--paper)" />
      <text x={margin} y={84} fontSize={34} fill="var(--accent)" {...serif}>
        Flagged
      </text>
      {drawing && <foreignObject {...box}>{drawing}</foreignObject>}
      <Lines lines={stacked(captioned, box.y + box.height + 6).lines} x={box.x} />
      <Lines lines={head.lines} x={margin} />
      <Lines lines={words.lines} x={margin} />
      {source && (
        <text x={margin} y={foot - 26} fontSize={22} fill="var(--soft)" {...sans}>
          {`Source: ${source}`}
        </text>
      )}
      <rect y={foot} width={width} height={height - foot} fill="var(--bar)" />
      <text x={margin} y={foot + 42} fontSize={28} fill="var(--bar-ink)" {...sans}>
        {callableWords}
      </text>
    </svg>
  );
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly isSerif: boolean;
}

/** Title and number: the title as large as the room allows, in few lines. */
function headLines({ title, figure, caption = [] }: Preview, column: number, room: number): Line[] {
  const number = figure ? numberLines(figure, column) : [];
  // A drawing with words of its own begins below the title.
  const across = caption.length > 0 ? width - 2 * margin : column;
  const heads = [60, 46, 38].map((size) => linesOf(title, across, size, true));
  const fits = heads.find(
    (lines, at) => lines.length <= at + 2 && heightOf([...lines, ...number]) <= room,
  );
  return [...(fits ?? heads.at(-1) ?? []), ...number];
}

/** As large as fits into one line; words, as of a verdict, may take more. */
function numberLines(figure: string, column: number): Line[] {
  const fits = [112, 92, 70].find((size) => textWidth(figure, size, true) <= roomIn(column));
  return linesOf(figure, column, fits ?? 42, true);
}

/** Both fonts of pictures are narrower than {@link textWidth} takes letters to be, by a sixth at least. */
function roomIn(column: number): number {
  return column * 1.15;
}

function linesOf(text: string, column: number, size: number, isSerif: boolean): Line[] {
  return wrapText(text, roomIn(column), size, isSerif).map((line) => ({
    text: line,
    size,
    isSerif,
  }));
}

/** All sentences from the first on that the room has place for. */
function fittingLines(sentences: readonly (readonly Line[])[], room: number): Line[] {
  const over = sentences.findIndex((_, at) => heightOf(sentences.slice(0, at + 1).flat()) > room);
  return sentences.slice(0, over < 0 ? sentences.length : over).flat();
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { size }) => sum + size * 1.25, 0);
}

/** Lines one below the other, each with the height of its letters' foot. */
function stacked(lines: readonly Line[], top: number) {
  let bottom = top;
  const placed = lines.map((line) => {
    bottom += line.size * 1.25;
    return { ...line, y: Math.round(bottom - line.size * 0.25) };
  });
  return { lines: placed, bottom };
}

interface LinesProps {
  readonly lines: readonly (Line & { readonly y: number })[];
  readonly x: number;
}

function Lines({ lines, x }: LinesProps) {
  return lines.map(({ text, size, isSerif, y }) => (
    <text
      key={y}
      x={x}
      y={y}
      fontSize={size}
      fill={isSerif ? 'var(--ink)' : 'var(--soft)'}
      {...(isSerif ? serif : sans)}
    >
      {text}
    </text>
  ));
}
