import { useChartHeight, useChartWidth, usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';

/** Where values of the two axes lie in the drawing, in pixels. */
export interface Frame {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** The frame of the chart around; undefined until its axes are known. */
export function useFrame(): Frame | undefined {
  const [x, y, plot] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  const [width, height] = [useChartWidth(), useChartHeight()];
  if (!x || !y || !plot || width === undefined || height === undefined) return undefined;
  return {
    x: (value) => x(value) ?? plot.x,
    y: (value) => y(value) ?? plot.y + plot.height,
    left: plot.x,
    right: plot.x + plot.width,
    top: plot.y,
    bottom: plot.y + plot.height,
    width,
    height,
  };
}
