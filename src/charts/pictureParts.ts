/** Marks the part of a chart that is drawn, and within it what belongs to the screen alone. */
export const drawingPart = { 'data-picture': 'drawing' };
/** Who published what is drawn, in its figure or beside several of them. */
export const sourcePart = { 'data-picture': 'source' };
export const screenPart = { 'data-picture': 'none' };
