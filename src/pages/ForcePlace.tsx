import { useMemo } from 'react';
import type { Area } from '../domain/area.ts';
import type { Dataset } from '../domain/dataset.ts';
import { mapOf } from '../domain/map.ts';
import { markFor } from '../domain/mark.ts';
import { nationalRateOf } from '../domain/nationalRate.ts';
import type { Month } from '../domain/release.ts';
import type { Table } from '../domain/table.ts';
import { forceAddress, viewAddress } from '../url/links.ts';
import { ForceDots } from './ForceDots.tsx';
import styles from './ForcePage.module.css';
import { SiteLink, useFollow } from './SiteLink.tsx';

interface ForcePlaceProps {
  readonly dataset: Dataset;
  readonly force: Area;
  readonly table: Table;
  readonly asOf: Month | undefined;
}

/** Every force in the newest year that this one has a rate for; a dot that is chosen leads to its force. */
export function ForcePlace({ dataset, force, table, asOf }: ForcePlaceProps) {
  const follow = useFollow();
  const place = useMemo(() => placeOf(dataset, force, table, asOf), [dataset, force, table, asOf]);
  const selected = useMemo(() => [force.slug], [force]);
  if (!place) return null;
  const { period, answer, nationalRate } = place;
  const { slug: measure, shortName } = table.measure;
  return (
    <div className={styles.place}>
      <h3>{`Every force in ${period.text}`}</h3>
      <ForceDots
        answer={answer}
        nationalRate={nationalRate}
        name={`${shortName}: rates of all forces in ${period.text}. Left and right arrow keys move along the axis; Enter opens a force.`}
        named={selected}
        selected={selected}
        onSelect={(area) => follow(forceAddress(area))}
      />
      <p className={styles.small}>
        <SiteLink
          to={viewAddress('compare', {
            ...{ measure, period: period.slug, areas: selected, chart: 'dots', show: 'table' },
          })}
        >
          Every force, as a table
        </SiteLink>
      </p>
    </div>
  );
}

function placeOf(dataset: Dataset, force: Area, table: Table, asOf: Month | undefined) {
  const years = [...table.years].reverse();
  const period = years.find(
    (year) => markFor(dataset, table, force, year, 'rate', asOf).is === 'value',
  );
  if (!period) return undefined;
  const answer = mapOf(dataset, table, { period, as: 'rate', asOf });
  // Of a force without residents, counts are drawn, and have no axis in common.
  if (answer.as !== 'rate') return undefined;
  return { period, answer, nationalRate: nationalRateOf(dataset, table, period, asOf) };
}
