import {
  element,
  isTransparent,
  piecesOf,
  type Shift,
  setAll,
  standalone,
  svgNamespace,
} from './standalone.ts';
import { wrapText } from './textSize.ts';

/** A chart as a file of its own. */
export interface Picture {
  /** Needs nothing from elsewhere: no style sheet, script, font or image. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** What the drawing shows, for those who do not see it; also within the file. */
  readonly alternative: string;
}

/** What stands around the drawing, beside its headline. */
interface PictureWords {
  /** What is drawn, where the figure's own words do not say it. */
  readonly subtitle?: string | undefined;
  /** Who published it. */
  readonly source: string;
  /** What the figures cannot say. */
  readonly limits: string;
  /** Whom to call. */
  readonly help: string;
  /** Where the view is. */
  readonly address: string;
}

const margin = 24;
const smallest = 480;

/** A line of words around the drawing; sizes in pixels. */
interface Line {
  readonly text: string;
  readonly size: number;
  readonly isBold?: boolean;
  readonly color: string;
  readonly family: string;
}

/**
 * The chart as it is drawn now, with its headline, subtitle, source, limits, help and address: the
 * same shapes, letters and colours as on the screen, light or dark. Nothing is photographed.
 *
 * @param figure the element of the chart
 * @throws {Error} where the chart is shown as a table, or not at all
 */
export function pictureOf(figure: HTMLElement, words: PictureWords): Picture {
  const drawing = figure.querySelector<HTMLElement>('[data-picture="drawing"]');
  if (!drawing) throw new Error('There is no drawing to make a picture of.');
  const drawn = drawnIn(drawing);
  const { headline, subtitle, above, below } = wordsAround(figure, words);
  const width = Math.ceil(Math.max(smallest, drawn.right - drawn.left)) + 2 * margin;
  const head = writtenLines(above, width - 2 * margin, margin);
  const drawnAt = head.bottom + margin / 2;
  const belowAt = drawnAt + (drawn.bottom - drawn.top) + margin;
  const foot = writtenLines(below, width - 2 * margin, belowAt);
  const height = Math.ceil(foot.bottom + margin);
  const alternative = [headline, subtitle, nameOf(drawing)].filter(Boolean).join('. ');

  const root = document.createElementNS(svgNamespace, 'svg');
  setAll(root, { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img' });
  root.append(element('title', {}, headline), element('desc', {}, alternative));
  root.append(element('rect', { width, height, fill: paperOf(figure) }));
  const shapes = drawn.at({ x: margin - drawn.left, y: drawnAt - drawn.top });
  root.append(...head.lines, ...shapes, ...foot.lines);
  const svg = new XMLSerializer().serializeToString(root);
  return { svg, width, height, alternative };
}

/** The shapes of a drawing, and the box around all of them, as it stands on the screen. */
function drawnIn(drawing: HTMLElement) {
  const drawings = outerDrawings(drawing);
  const pieces = piecesOf(drawing, isShown);
  const boxes = [
    ...drawings.map((svg) => svg.getBoundingClientRect()),
    ...pieces.map(({ box }) => box),
  ].filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.length === 0) throw new Error('Nothing is drawn.');
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
    at: (place: Shift) => [
      ...pieces.map(({ at }) => at(place)),
      ...drawings.map((svg) => standalone(svg, place)),
    ],
  };
}

/** The words above and below the drawing, in the letters and colours of the page. */
function wordsAround(figure: HTMLElement, words: PictureWords) {
  const style = getComputedStyle(figure);
  const soft = style.getPropertyValue('--soft').trim() || style.color;
  const heading = figure.querySelector('h2');
  const headline = heading?.textContent ?? '';
  const own = wordsOf(figure.querySelector('h2 ~ p:not([role])'));
  const subtitle = [words.subtitle, own].filter(Boolean).join('. ');
  const plain = { size: 13, color: soft, family: style.fontFamily };
  const serif = heading ? getComputedStyle(heading).fontFamily : style.fontFamily;
  const above: Line[] = [
    { text: headline, size: 22, isBold: true, color: style.color, family: serif },
    { ...plain, text: subtitle, size: 15 },
  ];
  const below = [words.source, words.limits, words.help, words.address];
  return { headline, subtitle, above, below: below.map((text): Line => ({ ...plain, text })) };
}

/** Twice as many pixels as on the screen. Rejects where the browser cannot draw it. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 2 * width;
    canvas.height = 2 * height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture was made.'))));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Those of no size too: they may hold the patterns of the others. */
function outerDrawings(drawing: HTMLElement): SVGSVGElement[] {
  return [...drawing.querySelectorAll<SVGSVGElement>('svg')].filter(
    (svg) => isShown(svg) && !svg.parentElement?.closest('svg'),
  );
}

/** Drawn, and no control, nothing for screen readers alone. */
function isShown(one: Element): boolean {
  return (
    one.getClientRects().length > 0 &&
    getComputedStyle(one).visibility === 'visible' &&
    one.closest('button, label, [role="status"], .unseen, .screen-only, [data-picture="none"]') ===
      null
  );
}

/** The words of an element, without its links: in a picture they lead nowhere. */
function wordsOf(element: Element | null): string {
  const nodes = [...(element?.childNodes ?? [])].filter((node) => node.nodeName !== 'A');
  return nodes
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
}

function nameOf(drawing: HTMLElement): string {
  const named = '[role="img"], [role="group"], [role="application"]';
  const all = [...drawing.querySelectorAll(named)].filter(isShown);
  return all.map((one) => one.getAttribute('aria-label') ?? '').find(Boolean) ?? '';
}

/** What lies behind the chart: the first colour that is not transparent. */
function paperOf(figure: HTMLElement): string {
  for (let one: HTMLElement | null = figure; one; one = one.parentElement) {
    const { backgroundColor } = getComputedStyle(one);
    if (!isTransparent(backgroundColor)) return backgroundColor;
  }
  return 'white';
}

function writtenLines(all: readonly Line[], width: number, from: number) {
  const lines: SVGElement[] = [];
  let bottom = from;
  for (const { text, size, isBold = false, color, family } of all) {
    for (const line of wrapText(text, width, size, isBold)) {
      bottom += size * 1.4;
      const place = { x: margin, y: bottom - size * 0.35 };
      const look = { fill: color, 'font-family': family, 'font-size': size };
      lines.push(
        element('text', { ...place, ...look, ...(isBold && { 'font-weight': 700 }) }, line),
      );
    }
  }
  return { lines, bottom };
}
