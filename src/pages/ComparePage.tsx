import { useMemo } from 'react';
import { Link } from 'react-router';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { ComparisonChart } from '../charts/ComparisonChart.tsx';
import { comparisonSheet } from '../charts/sheet.ts';
import { type Comparison, comparisonOf } from '../domain/comparison.ts';
import { comparisonHeadline, mapSubtitle } from '../domain/headlines.ts';
import { markWords, rateWords, totalWords } from '../domain/words.ts';
import { Toggle } from '../ui/Toggle.tsx';
import { forceAddress } from '../url/links.ts';
import type { View } from '../url/view.ts';
import styles from './ComparePage.module.css';
import { Explored } from './Explored.tsx';
import { FilterBar } from './FilterBar.tsx';
import { linkHere, Page } from './Page.tsx';
import { SourceLine } from './SourceLine.tsx';
import { type Reading, useExplorer } from './useExplorer.ts';

export function ComparePage() {
  const explorer = useExplorer();
  return (
    <Page title="Compare" heading="Compare: forces side by side" isQuiet>
      <Explored explorer={explorer}>
        {(reading) => <CompareView reading={reading} setView={explorer.setView} />}
      </Explored>
    </Page>
  );
}

interface CompareViewProps {
  readonly reading: Reading;
  readonly setView: (patch: Partial<View>) => void;
}

function CompareView({ reading, setView }: CompareViewProps) {
  const { dataset, table, measure, period, view, asOf } = reading;
  const comparison = useMemo(
    () =>
      comparisonOf(dataset, table, {
        period,
        as: view.as,
        areas: view.areas,
        sort: view.sort,
        ...(view.region === 'all' ? {} : { region: view.region }),
        ...(asOf === undefined ? {} : { asOf }),
      }),
    [dataset, table, period, view, asOf],
  );
  const sheet = useMemo(() => comparisonSheet(dataset, comparison), [dataset, comparison]);
  const headline = comparisonHeadline(comparison, period);
  const subtitle = mapSubtitle(measure, period, comparison.as);
  const figures = comparison.rows.flatMap(({ mark }) => ('figure' in mark ? [mark.figure] : []));
  return (
    <>
      <FilterBar reading={reading} setView={setView} />
      <ChartFrame
        headline={headline}
        subtitle={subtitle}
        sheet={sheet}
        show={view.show}
        onShow={(show) => setView({ show })}
        controls={<CompareControls reading={reading} comparison={comparison} setView={setView} />}
        notes={<CompareNotes reading={reading} comparison={comparison} />}
        source={<SourceLine dataset={dataset} measure={measure} figures={figures} />}
        link={linkHere}
        sentence={`${headline} (${subtitle}).`}
        fileName={`flagged-compare-${period.slug}`}
      >
        <ComparisonChart comparison={comparison} name={summaryOf(comparison, subtitle)} />
      </ChartFrame>
      <InWords comparison={comparison} />
    </>
  );
}

function summaryOf({ rows, total }: Comparison, subtitle: string): string {
  const values = rows.map(({ area, mark }) => `${area.name}: ${markWords(mark)}`);
  const short = values.length > 8 ? [`${values.length} forces; the table lists each`] : values;
  return `Bar chart. ${subtitle}. ${short.join('. ')}. England and Wales: ${totalWords(total)}.`;
}

function CompareControls({ reading, comparison, setView }: CompareViewProps & Shown) {
  const { view, period } = reading;
  const hasNoRates = comparison.as !== view.as;
  return (
    <>
      <Toggle
        label="Show"
        isLabelUnseen
        value={comparison.as}
        choices={[
          { value: 'rate', label: 'Rate', isOff: hasNoRates },
          { value: 'count', label: 'Count' },
        ]}
        onChange={(as) => setView({ as })}
      />
      <Toggle
        label="Order"
        isLabelUnseen
        value={view.sort}
        choices={[
          { value: 'name', label: 'By name' },
          { value: 'value', label: 'By value' },
        ]}
        onChange={(sort) => setView({ sort })}
      />
      {hasNoRates && (
        <p className={styles.why}>
          No rates for {period.text}: no estimate of residents within 24 months. Counts are shown.
        </p>
      )}
    </>
  );
}

interface Shown {
  readonly comparison: Comparison;
}

function CompareNotes({ reading, comparison }: Shown & { readonly reading: Reading }) {
  const { total } = comparison;
  return (
    <>
      <p>
        England and Wales: {totalWords(total)}
        {total.rate.is === 'rate' && `; ${rateWords(total.rate)}`}.
      </p>
      {reading.view.sort === 'value' && (
        <p>The order is yours, not a ranking: a higher recorded rate can mean better detection.</p>
      )}
      <p>{reading.measure.caveat}</p>
    </>
  );
}

/** Each force's figure in a sentence, with a way to its own page. */
function InWords({ comparison }: Shown) {
  return (
    <section className={styles.words}>
      <h2>In words</h2>
      <dl className={styles.list}>
        {comparison.rows.map(({ area, mark }) => (
          <div key={area.slug}>
            <dt>
              <Link to={forceAddress(area.slug)}>{area.name}</Link>
            </dt>
            <dd>{markWords(mark)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
