import type { BrowserContext, Locator } from '@playwright/test';

/** What an eye without colour sees of a filling. */
export interface Grey {
  /** Lightness (CIE L*) of all of it together, 0 to 100. */
  readonly lightness: number;
  /** The share that is darker or lighter than its ground. */
  readonly ink: number;
  /** Changes between ground and ink for each pixel along its rows. */
  readonly grain: number;
}

/** Part of an element, in its own pixels. */
interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The parts of an element as a reader sees them, in grey, read from one picture of it. */
export async function greysOf(element: Locator, parts: readonly Part[]): Promise<Grey[]> {
  const picture = await element.screenshot({ scale: 'device', animations: 'disabled' });
  const box = await element.boundingBox();
  const lab = await labIn(element.page().context());
  const greys = await lab.evaluate(readGreys, {
    png: picture.toString('base64'),
    width: box?.width ?? 0,
    parts: [...parts],
  });
  await lab.close();
  return greys;
}

/** An empty page, whose canvas no rule of the site restricts. */
function labIn(context: BrowserContext) {
  return context.newPage();
}

interface Picture {
  readonly png: string;
  /** Of the element, in CSS pixels. */
  readonly width: number;
  readonly parts: Part[];
}

async function readGreys({ png, width, parts }: Picture): Promise<Grey[]> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas.');
  context.drawImage(bitmap, 0, 0);
  const scale = bitmap.width / width;
  const linear = (byte: number) =>
    byte <= 10 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4;
  const lightnessOf = (y: number) => (y <= 0.008856 ? 903.3 * y : 116 * Math.cbrt(y) - 16);
  return parts.map((part) => {
    const [across, down] = [Math.round(part.width * scale), Math.round(part.height * scale)];
    const at = [Math.round(part.left * scale), Math.round(part.top * scale)] as const;
    const { data } = context.getImageData(...at, across, down);
    const ys = Array.from({ length: across * down }, (_, pixel) => {
      const [r = 0, g = 0, b = 0] = data.subarray(4 * pixel, 4 * pixel + 3);
      return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    });
    const light = ys.map(lightnessOf);
    // The lightest and the darkest that fill more than one pixel in a hundred are ground and ink.
    const sorted = [...light].sort((one, other) => one - other);
    const [low = 0, high = 0] = [sorted[Math.floor(ys.length * 0.005)], sorted.at(-1)];
    const middle = (low + high) / 2;
    const isPlain = high - low < 4;
    const dark = light.map((one) => !isPlain && one < middle);
    const share = dark.filter(Boolean).length / ys.length;
    const changes = dark.filter((one, pixel) => pixel % across > 0 && one !== dark[pixel - 1]);
    return {
      lightness: lightnessOf(ys.reduce((sum, y) => sum + y, 0) / ys.length),
      ink: Math.min(share, 1 - share),
      grain: (changes.length / ys.length) * scale,
    };
  });
}
