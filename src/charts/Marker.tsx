import { straight } from './scales.ts';

/** Outlines around the middle, all of the area of a circle of the radius. */
const shapes: readonly ((radius: number) => string)[] = [circle, square, diamond, triangle];

interface MarkerProps {
  readonly x: number;
  readonly y: number;
  readonly shape: number;
  /** Half the width of the circle; the other shapes have its area. */
  readonly radius: number;
  readonly className: string | undefined;
}

/** A marker whose shape tells its series apart where colour cannot. */
export function Marker({ x, y, shape, radius, className }: MarkerProps) {
  const outline = shapes[shape % shapes.length] ?? circle;
  return <path className={className} d={outline(radius)} transform={`translate(${x} ${y})`} />;
}

function circle(radius: number): string {
  const arc = `A${radius},${radius},0,1,1`;
  return `M${radius},0${arc},${-radius},0${arc},${radius},0`;
}

function square(radius: number): string {
  const half = rounded((Math.sqrt(Math.PI) * radius) / 2);
  return closed([
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ]);
}

/** Twice as high as a regular triangle on half its width. */
function diamond(radius: number): string {
  const slant = Math.sqrt(1 / 3);
  const high = Math.sqrt((Math.PI * radius * radius) / (2 * slant));
  const [x, y] = [rounded(high * slant), rounded(high)];
  return closed([
    [0, -y],
    [x, 0],
    [0, y],
    [-x, 0],
  ]);
}

/** Regular, its centre of mass in the middle. */
function triangle(radius: number): string {
  const third = Math.sqrt((Math.PI * radius * radius) / (3 * Math.sqrt(3)));
  const [x, y] = [rounded(third * Math.sqrt(3)), rounded(third)];
  return closed([
    [0, -2 * y],
    [x, y],
    [-x, y],
  ]);
}

function closed(corners: readonly (readonly [number, number])[]): string {
  return `${straight(corners)}Z`;
}

function rounded(pixels: number): number {
  return Math.round(pixels * 1000) / 1000;
}
