import { useState } from 'react';
import { useHref } from 'react-router';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Text } from '../ui/Text.tsx';
import { Toggle } from '../ui/Toggle.tsx';
import { embedCode, embedHeight } from './embedCode.ts';
import styles from './Share.module.css';

const widths = ['narrow', 'wide'] as const;
const widthNames = { narrow: 'Narrow', wide: 'Wide' } as const;

interface ShareEmbedProps {
  /** Of the chart for other sites, below the base. */
  readonly address: string;
  readonly title: string;
  /** How many areas the chart has at most. */
  readonly rows: number;
}

/** The code that puts the chart into a page of another site, and how it will look there. */
export function ShareEmbed({ address, title, rows }: ShareEmbedProps) {
  const [width, setWidth] = useState<(typeof widths)[number]>('wide');
  const href = useHref(address);
  const height = embedHeight(address, rows);
  const code = embedCode({ address: window.location.origin + href, title, height });
  return (
    <>
      <CopyButton label="Copy code" text={() => code} />
      <label className={styles.code}>
        <Text>Code for a page of another site</Text>
        <textarea readOnly rows={5} value={code} />
      </label>
      <Toggle
        label="Preview"
        value={width}
        choices={widths}
        names={widthNames}
        onChange={setWidth}
      />
      <div className={`${styles.preview} ${width === 'narrow' ? styles.narrow : ''}`}>
        <iframe
          key={href}
          src={href}
          title={`Preview: ${title}`}
          height={height.most}
          loading="lazy"
          style={{ height: height.style }}
        />
      </div>
    </>
  );
}
