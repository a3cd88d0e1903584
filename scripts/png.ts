import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/**
 * A PNG of 256 colours: the smallest that shows letters and flat shapes well. Packed by a library,
 * as the zlib of Node gives other bytes on other processors.
 *
 * @param pixels four bytes each, all opaque
 */
export function pngOf(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const { palette, placeOf } = paletteOf(colours);
  // Each row begins with the number of its filter: none.
  const rows = new Uint8Array(height * (width + 1));
  let [last, place] = [-1, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = colours[y * width + x] ?? 0;
      // Most are as the one before.
      if (colour !== last) [last, place] = [colour, placeOf.get(colour) ?? 0];
      rows[y * (width + 1) + x + 1] = place;
    }
  }
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    // Eight bits for each pixel, a place in the palette.
    chunk('IHDR', Buffer.concat([size, Buffer.from([8, 3, 0, 0, 0])])),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', zlibSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The commonest colours, and for every colour the place of the one nearest to it. */
function paletteOf(colours: Uint32Array) {
  const counts = new Map<number, number>();
  let start = 0;
  for (let at = 1; at <= colours.length; at += 1) {
    const colour = colours[start] ?? 0;
    // Most are as the one before: a run of them is counted at once.
    if (colours[at] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + at - start);
    start = at;
  }
  const palette = [...counts]
    .sort(([one, many], [other, more]) => more - many || one - other)
    .slice(0, 256)
    .map(([colour]) => colour);
  const placeOf = new Map(palette.map((colour, at) => [colour, at]));
  for (const colour of counts.keys()) {
    if (!placeOf.has(colour)) placeOf.set(colour, nearest(palette, colour));
  }
  return { palette, placeOf };
}

function nearest(palette: readonly number[], colour: number): number {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  let [found, least] = [0, Number.POSITIVE_INFINITY];
  for (const [at, each] of palette.entries()) {
    const [r = 0, g = 0, b = 0] = channels(each);
    const away = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (away < least) [found, least] = [at, away];
  }
  return found;
}

/** Pixels are read as numbers whose lowest byte is red. */
function channels(colour: number): number[] {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
}

function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
