import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';

const shapes = [symbolCircle, symbolSquare, symbolDiamond, symbolTriangle];

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
  const type = shapes[shape % shapes.length] ?? symbolCircle;
  const path = symbol(type, Math.PI * radius * radius)();
  return <path className={className} d={path ?? ''} transform={`translate(${x} ${y})`} />;
}
