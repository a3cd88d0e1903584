import { never } from '../domain/figure.ts';
import { type Embed, embedOf } from '../url/links.ts';

/** How high a frame has to be, so that nothing in it scrolls. */
interface EmbedHeight {
  /** At the narrowest, in pixels; also for browsers that know no container's width. */
  readonly most: number;
  /** By the width of what it stands in, as a style. */
  readonly style: string;
}

interface Room {
  readonly most: number;
  readonly least: number;
  /** How much lower it may be for each pixel of width beyond 300. */
  readonly fall: number;
}

/** As measured, with some room for other typefaces. */
function roomOf(embed: Embed, rows: number): Room {
  switch (embed.page) {
    case 'map':
      return { most: 950, least: 560, fall: 0.65 };
    case 'trends':
      return { most: 780 + 6 * embed.areas, least: 490, fall: 0.4 };
    case 'dots':
      return comparedRoom({ ...embed, chart: 'dots' }, rows);
    case 'compare':
      return comparedRoom(embed, rows);
    case 'forces':
      return { most: 890, least: 540, fall: 0.5 };
    default:
      return never(embed.page);
  }
}

function comparedRoom({ chart, areas }: Embed, rows: number): Room {
  switch (chart) {
    case 'bars':
      return { most: 490 + 26 * rows, least: Math.max(410, 130 + 26 * rows), fall: 0.35 };
    case 'dots':
      return { most: 600 + 16 * areas, least: 410, fall: 0.5 };
    case 'funnel':
      return { most: 970, least: 560, fall: 0.55 };
    default:
      return never(chart);
  }
}

/**
 * @param address of the chart for other sites, below the base
 * @param rows how many areas stand below each other in it, if they do
 */
export function embedHeight(address: string, rows: number): EmbedHeight {
  const { most, least, fall } = roomOf(embedOf(address), rows);
  const from = Math.round(most + 300 * fall);
  const style = `clamp(${least}px, ${from}px - ${Math.round(100 * fall)}cqw, ${most}px)`;
  return { most, style };
}

interface Embedded {
  /** Whole, with its origin. */
  readonly address: string;
  readonly title: string;
  readonly height: EmbedHeight;
}

/** HTML for a page of another site: no script, and it tells this one nothing of where it stands. */
export function embedCode({ address, title, height }: Embedded): string {
  return [
    '<div style="container-type:inline-size">',
    `<iframe src="${escaped(address)}" title="${escaped(title)}"`,
    ` width="100%" height="${height.most}" style="border:0;height:${height.style}"`,
    ' loading="lazy" referrerpolicy="no-referrer"></iframe></div>',
  ].join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
