import { useCallback, useState } from 'react';
import { Pointed } from '../charts/Pointed.ts';
import type { AreaSlug } from '../domain/area.ts';
import { markWords } from '../domain/markWords.ts';
import { Text } from '../ui/Text.tsx';
import { DrawnMap, drawnKind, isForRates, OffTheBareMap } from './DrawnMap.tsx';
import styles from './EmbedFrame.module.css';
import { EmbedFrame } from './EmbedFrame.tsx';
import { useMapFrame } from './MapFrame.tsx';
import { toggleArea } from './selection.ts';
import { useEmbedded } from './useEmbedded.ts';

/** A map in a page of somebody else; what is pointed at stands below it in words. */
export function EmbedMapPage() {
  const { loaded, setView, about } = useEmbedded('/map');
  const { dataset, view } = loaded;
  const { answer, headline, subtitle, legend, source } = useMapFrame(loaded);
  const [pointed, setPointed] = useState<AreaSlug>();
  const onSelect = useCallback((area: AreaSlug) => setView(toggleArea(area)), [setView]);
  const shown = answer.marks.find(({ area }) => area.slug === (pointed ?? view.areas.at(-1)));
  const map = { answer, name: subtitle, selected: view.areas, onPoint: setPointed, onSelect };
  return (
    <EmbedFrame
      isUpright
      title="Map"
      {...{ about, headline, subtitle, source }}
      legend={
        <>
          {legend}
          {isForRates[drawnKind(view.map, answer.as)] && <OffTheBareMap dataset={dataset} />}
        </>
      }
    >
      <Pointed value={pointed}>
        <div className={styles.map}>
          <DrawnMap loaded={loaded} map={map} isBare />
        </div>
      </Pointed>
      <p className={styles.readout}>
        {shown ? (
          <Text>
            {shown.area.name}: {markWords(shown.mark)}
          </Text>
        ) : (
          <span className="screen-only">Point at a force or tap it to read its figure.</span>
        )}
      </p>
    </EmbedFrame>
  );
}
