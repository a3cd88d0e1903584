/** Average advance of a letter, as a share of the font size: generous, so that labels never touch. */
const advance = 0.56;
const boldAdvance = 0.61;

/**
 * About how wide a text is, in pixels. Estimated, not measured: measuring needs a document, and
 * rendering must give the same drawing without one.
 */
export function textWidth(text: string, size: number, isBold = false): number {
  return text.length * size * (isBold ? boldAdvance : advance);
}

/** The text in lines no wider than asked; a single word that is wider keeps a line of its own. */
export function wrapText(text: string, width: number, size: number, isBold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size, isBold) <= width) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  return lines;
}

/** Whether every word fits the width, so that wrapping leaves nothing outside. */
export function isWrappable(text: string, width: number, size: number): boolean {
  return text.split(' ').every((word) => textWidth(word, size) <= width);
}
