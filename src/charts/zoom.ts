/** A part of a drawing, in its own units. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How many times as large as the whole the smallest part is drawn. */
const most = 8;

export function partOf(viewBox: string): Part {
  const [x = 0, y = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
  return { x, y, width, height };
}

export function viewBoxOf({ x, y, width, height }: Part): string {
  return [x, y, width, height].map((one) => Math.round(one * 100) / 100).join(' ');
}

/** The part drawn `factor` times as large, with what is at the point staying there. */
export function zoomed(whole: Part, part: Part, factor: number, x: number, y: number): Part {
  const width = Math.min(whole.width, Math.max(whole.width / most, part.width / factor));
  const share = width / part.width;
  return within(whole, {
    x: x - (x - part.x) * share,
    y: y - (y - part.y) * share,
    width,
    height: part.height * share,
  });
}

/** The part moved by so much, as far as the whole reaches. */
export function moved(whole: Part, part: Part, dx: number, dy: number): Part {
  return within(whole, { ...part, x: part.x + dx, y: part.y + dy });
}

/** The part around a point, where the point does not lie in it. */
export function showing(whole: Part, part: Part, x: number, y: number): Part {
  const isIn = x >= part.x && x <= part.x + part.width && y >= part.y && y <= part.y + part.height;
  if (isIn) return part;
  return within(whole, { ...part, x: x - part.width / 2, y: y - part.height / 2 });
}

export function isWhole(whole: Part, part: Part): boolean {
  return part.width >= whole.width;
}

export function isClosest(whole: Part, part: Part): boolean {
  return part.width <= whole.width / most;
}

function within(whole: Part, part: Part): Part {
  const between = (value: number, least: number, greatest: number) =>
    Math.min(Math.max(value, least), Math.max(least, greatest));
  return {
    ...part,
    x: between(part.x, whole.x, whole.x + whole.width - part.width),
    y: between(part.y, whole.y, whole.y + whole.height - part.height),
  };
}
