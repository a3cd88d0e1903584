import { useRef } from 'react';
import type { Picture } from '../charts/picture.ts';
import { callableWords } from '../data/barHelplines.ts';
import { quoteCaveat } from '../domain/quote.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { linkHere } from './Page.tsx';
import type { SharedChart } from './ShareFiles.tsx';

const failed = 'No picture could be made. Show the chart, not the table, and try again.';

interface SharePictureProps {
  /** Of the file, without its ending. */
  readonly name: string;
  /** Where it is not the chart that these buttons are part of. */
  readonly chart?: SharedChart;
}

/** The chart as it is drawn now, with its words; what makes it is fetched when it is asked for. */
export function SharePicture({ name, chart }: SharePictureProps) {
  const ref = useRef<HTMLSpanElement>(null);
  const of = chart ? ` of the ${chart.name}` : '';
  const draw = async (): Promise<Picture> => {
    const here = ref.current?.closest<HTMLElement>('figure, footer');
    const figure = chart ? document.getElementById(chart.heading)?.closest('figure') : here;
    if (!figure) throw new Error('There is no chart here.');
    const source = here?.querySelector('[data-picture="source"]')?.textContent ?? '';
    const { pictureOf } = await import('../charts/picture.ts');
    const words = { source, limits: quoteCaveat, help: callableWords, address: linkHere() };
    return pictureOf(figure, { ...words, subtitle: chart?.subtitle });
  };
  const savePng = async () => {
    const [picture, { pngOf }, { saveBlob }] = await Promise.all([
      draw(),
      import('../charts/picture.ts'),
      import('./saveFile.ts'),
    ]);
    saveBlob(`${name}.png`, await pngOf(picture));
    return `Saved as ${name}.png`;
  };
  const saveSvg = async () => {
    const [{ svg }, { saveText }] = await Promise.all([draw(), import('./saveFile.ts')]);
    saveText(`${name}.svg`, svg, 'image/svg+xml;charset=utf-8');
    return `Saved as ${name}.svg`;
  };
  const alternative = async () => (await draw()).alternative;
  return (
    <>
      <span ref={ref} hidden />
      <ActionButton label={`Download PNG${of}`} act={savePng} failed={failed} />
      <ActionButton label={`Download SVG${of}`} act={saveSvg} failed={failed} />
      <CopyButton label={`Copy alternative text${of}`} text={alternative} failed={failed} />
    </>
  );
}
