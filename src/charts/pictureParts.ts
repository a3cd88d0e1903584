/** Marks the part of a chart that is drawn, and within it what belongs to the screen alone. */
export const drawingPart = { 'data-picture': 'drawing' };
export const screenPart = { 'data-picture': 'none' };
