export const svgNamespace = 'http://www.w3.org/2000/svg';

/** How far what is on the screen is moved into a picture, in pixels. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

/** What a shape or a letter looks like, with the value that needs no saying. */
export const looks: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  'paint-order': 'normal',
  opacity: '1',
};

/** Letters only; what stands around them need not say it. */
export const letterLooks: Readonly<Record<string, string>> = {
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
};

/** What a drawing has for the page around it. */
const forThePage = /^(?:class|style|role|tabindex|href|focusable|aria-|data-)/;

/** A copy of a drawing that looks the same without the style sheet, where it stands now. */
export function standalone(svg: SVGSVGElement, by: Shift): SVGSVGElement {
  const box = svg.getBoundingClientRect();
  const copy = document.importNode(svg, true);
  dress(svg, copy);
  setAll(copy, placeOf(box, by));
  return copy;
}

function dress(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  const isLetters = from.localName === 'text' || from.localName === 'tspan';
  const isHidden = style.display === 'none' || style.visibility === 'hidden';
  if (isHidden && !from.closest('defs')) {
    to.remove();
    return;
  }
  for (const { name } of [...to.attributes]) if (forThePage.test(name)) to.removeAttribute(name);
  const all = isLetters ? { ...looks, ...letterLooks } : looks;
  for (const [name, usual] of Object.entries(all)) {
    const value = style.getPropertyValue(name);
    // Where it points to a pattern, the attribute names it without the address of the page.
    if (to.getAttribute(name)?.startsWith('url(')) continue;
    if (value === usual || value === '') to.removeAttribute(name);
    else to.setAttribute(name, value);
  }
  const children = [...to.children];
  for (const [at, child] of [...from.children].entries()) {
    const copy = children[at];
    if (copy) dress(child, copy);
  }
}

/** A part of a chart that is no drawing: a line of words, or the ground of a cell. */
interface Piece {
  readonly box: DOMRect;
  /** Moved into the picture. */
  readonly at: (by: Shift) => SVGElement;
}

/** Words and grounds of cells where they stand now, grounds first. */
export function piecesOf(drawing: HTMLElement, isShown: (one: Element) => boolean): Piece[] {
  const around = [...drawing.querySelectorAll('*')].filter(
    (one) => !one.closest('svg') && isShown(one),
  );
  const grounds = around.flatMap((one) => groundOf(one) ?? []);
  const words = around.flatMap((one) =>
    [...one.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .flatMap(linesOf)
      .map(({ text, box }): Piece => ({ box, at: (by) => textAt(text, box, one, by) })),
  );
  return [...grounds, ...words];
}

/** Whether a colour, as the browser has worked it out, shows all that is behind it. */
export function isTransparent(color: string): boolean {
  return /^(?:transparent|rgba\(.*, 0\))$/.test(color);
}

/** The coloured or framed box of an element; none where it shows what is behind it. */
function groundOf(one: Element): Piece | undefined {
  const { backgroundColor, borderTopWidth, borderTopColor, borderLeftWidth } =
    getComputedStyle(one);
  const isFilled = !isTransparent(backgroundColor);
  const frame = Math.min(Number.parseFloat(borderTopWidth), Number.parseFloat(borderLeftWidth));
  const box = one.getBoundingClientRect();
  if ((!isFilled && frame === 0) || box.width === 0 || box.height === 0) return undefined;
  return {
    box,
    at: (by) =>
      element('rect', {
        ...placeOf(box, by),
        fill: isFilled ? backgroundColor : 'none',
        ...(frame > 0 && { stroke: borderTopColor, 'stroke-width': frame }),
      }),
  };
}

interface DrawnLine {
  readonly text: string;
  readonly box: DOMRect;
}

/** A text as the browser has broken it into lines. */
function linesOf(node: Node): DrawnLine[] {
  const lines: { text: string; box: DOMRect }[] = [];
  const range = document.createRange();
  for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.box.top - box.top) < 2) line.text += ` ${word}`;
    else lines.push({ text: word, box });
  }
  return lines;
}

function textAt(text: string, box: DOMRect, around: Element, by: Shift): SVGElement {
  const style = getComputedStyle(around);
  const size = Number.parseFloat(style.fontSize);
  const attributes = {
    x: box.left + by.x,
    // Capital letters stand in the middle of a line's box, about 0.72 of the font's size high.
    y: box.top + by.y + box.height / 2 + 0.36 * size,
    fill: style.color,
    'font-family': style.fontFamily,
    'font-size': style.fontSize,
    'font-weight': style.fontWeight,
  };
  return element('text', attributes, text);
}

function placeOf({ left, top, width, height }: DOMRect, by: Shift) {
  return { x: left + by.x, y: top + by.y, width, height };
}

type Attributes = Readonly<Record<string, string | number>>;

export function element(name: string, attributes: Attributes, text = ''): SVGElement {
  const made = document.createElementNS(svgNamespace, name);
  setAll(made, attributes);
  made.textContent = text;
  return made;
}

export function setAll(one: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, String(value));
}
