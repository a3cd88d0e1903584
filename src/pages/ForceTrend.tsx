import { memo, useDeferredValue, useState } from 'react';
import { ChartFrame, type Shown } from '../charts/ChartFrame.tsx';
import type { Area } from '../domain/area.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { MeasureProfile } from '../domain/profile.ts';
import type { Month } from '../domain/release.ts';
import type { Table } from '../domain/table.ts';
import { Select } from '../ui/Select.tsx';
import { viewAddress } from '../url/links.ts';
import { areasAround } from './around.ts';
import { useForceFrame, usualOf } from './ForceFrame.tsx';
import styles from './ForcePage.module.css';
import { ForcePlace } from './ForcePlace.tsx';
import { SiteLink } from './SiteLink.tsx';

interface ForceTrendProps {
  readonly dataset: Dataset;
  readonly force: Area;
  readonly profiles: readonly MeasureProfile[];
  readonly asOf: Month | undefined;
}

/** One measure over the years: the force, the forces around it, England and Wales. */
export function ForceTrend({ profiles, ...of }: ForceTrendProps) {
  const { dataset, force, asOf } = of;
  const measures = profiles.map(({ table }) => table.measure);
  const [slug, setSlug] = useState(usualOf(profiles)?.table.measure.slug);
  // The select answers at once; what is drawn of the measure follows.
  const drawn = useDeferredValue(slug);
  const table = drawn && dataset.tables.get(drawn);
  if (!table) return null;
  return (
    <section className={styles.group} aria-labelledby="years">
      <h2 id="years" className="unseen">{`${force.name} over the years`}</h2>
      <div className={styles.places}>
        <div className="screen-only">
          <Select
            label="Measure over the years"
            value={slug ?? ''}
            options={measures.map((one) => ({ value: one.slug, label: one.shortName }))}
            onChange={(next) => setSlug(measures.find((one) => one.slug === next)?.slug)}
          />
        </div>
        <DrawnPlace dataset={dataset} force={force} table={table} asOf={asOf} />
      </div>
      <DrawnTrend {...of} table={table} />
    </section>
  );
}

const DrawnPlace = memo(ForcePlace);

const DrawnTrend = memo(TrendFigure);

function TrendFigure(props: Omit<ForceTrendProps, 'profiles'> & { readonly table: Table }) {
  const [show, onShow] = useState<Shown>('chart');
  const frame = useForceFrame(props, { show, onShow });
  const { dataset, force, table } = props;
  const { measure } = table;
  const { areas, some = 'other forces' } = areasAround(dataset, force.slug);
  const source = (
    <>
      {frame.source}{' '}
      <SiteLink to={viewAddress('trends', { measure: measure.slug, areas })}>
        {`Larger, ${measure.isOfficial ? 'by quarter, ' : ''}with ${some}`}
      </SiteLink>
    </>
  );
  return <ChartFrame {...frame} source={source} />;
}
