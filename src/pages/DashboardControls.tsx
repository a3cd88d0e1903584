import { useCallback } from 'react';
import { type Core, headlineMeasures, oneNamed } from '../domain/dataset.ts';
import { drawnAs } from '../domain/mark.ts';
import type { Measure, MeasureSlug } from '../domain/measure.ts';
import { hasRates } from '../domain/rate.ts';
import { Select } from '../ui/Select.tsx';
import { Toggle } from '../ui/Toggle.tsx';
import type { View } from '../url/view.ts';
import styles from './Dashboard.module.css';
import { type DrawnProps, useAsked } from './ExplorerContent.tsx';
import { Filters, RegionSelect } from './FilterBar.tsx';
import { RateToggle } from './RateToggle.tsx';
import { YearSlider } from './YearSlider.tsx';

/** What is shown, in one row. */
export function DashboardControls({ setView }: Pick<DrawnProps, 'setView'>) {
  const { dataset, measure, period, years, asOf, view } = useAsked();
  const isRated = hasRates(dataset, period, asOf);
  const handleRegion = useCallback((region: View['region']) => setView({ region }), [setView]);
  return (
    <Filters summary={[measure.shortName, period.text].join(' · ')} layout={styles.controls}>
      <MeasureSwitch core={dataset} measure={measure} setView={setView} />
      <YearSlider years={years} year={period} onChange={({ slug }) => setView({ period: slug })} />
      <RateToggle
        value={drawnAs(dataset, period, view.as, asOf)}
        hasRates={isRated}
        setView={setView}
      />
      <RegionSelect core={dataset} value={view.region} onChange={handleRegion} isLabelUnseen />
    </Filters>
  );
}

interface MeasureSwitchProps extends Pick<DrawnProps, 'setView'> {
  readonly core: Core;
  readonly measure: Measure;
}

/** The leading measures side by side, and a list of all others. */
function MeasureSwitch({ core, measure, setView }: MeasureSwitchProps) {
  const leading = headlineMeasures(core);
  const isLeading = leading.includes(measure);
  const others = [...core.measures.values()].filter((one) => !leading.includes(one));
  const names = Object.fromEntries(leading.map(({ slug, shortName }) => [slug, shortName]));
  const choose = (slug: string) => {
    const next = oneNamed(core.measures, slug);
    if (next) setView({ measure: next.slug });
  };
  return (
    <div className={styles.measures}>
      <Toggle<MeasureSlug>
        label="What is counted"
        isLabelUnseen
        value={measure.slug}
        choices={leading.map(({ slug }) => slug)}
        names={names}
        onChange={choose}
      />
      <Select
        label="All offences"
        isLabelUnseen
        value={isLeading ? '' : measure.slug}
        options={[
          { value: '', label: 'All offences' },
          ...others.map(({ slug, shortName }) => ({ value: slug, label: shortName })),
        ]}
        onChange={choose}
      />
    </div>
  );
}
