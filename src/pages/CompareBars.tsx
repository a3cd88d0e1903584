import type { ChartFrameProps } from '../charts/ChartFrame.tsx';
import { ComparisonChart } from '../charts/ComparisonChart.tsx';
import { comparisonSheet } from '../charts/comparisonSheet.ts';
import { capital } from '../domain/capital.ts';
import type { Comparison } from '../domain/comparison.ts';
import { comparisonFile } from '../domain/fileRows.ts';
import { comparisonHeadline, mapSubtitle } from '../domain/headlines.ts';
import { figuresShown } from '../domain/mark.ts';
import { markWords } from '../domain/markWords.ts';
import { rateWords } from '../domain/rateWords.ts';
import type { Total } from '../domain/total.ts';
import { totalName, totalWords } from '../domain/totalWords.ts';
import { comparisonQuote } from '../domain/viewQuotes.ts';
import { valueWords } from '../domain/words.ts';
import { Text } from '../ui/Text.tsx';
import { viewAddress } from '../url/links.ts';
import { ChartShare } from './ChartShare.tsx';
import { CompareLegend, type CompareProps } from './CompareControls.tsx';
import styles from './ComparePage.module.css';
import { linkedFigure } from './FigureLink.tsx';
import { placesOf } from './fileName.ts';
import { SiteLink } from './SiteLink.tsx';
import { SourceLine } from './SourceLine.tsx';
import type { LoadedView } from './useExplorer.ts';

/** The forces side by side; a bar opens where its figure comes from. */
export function barsFrame(part: CompareProps): ChartFrameProps {
  const { loaded, comparison, setView, openFigure } = part;
  const { dataset, measure, period, view, asOf } = loaded;
  const headline = comparisonHeadline(comparison, period);
  const subtitle = mapSubtitle(measure, period, comparison.as);
  const figures = figuresShown(comparison.rows);
  const openRow = (slug: string) => {
    const figure = figures.find(({ area }) => area === slug);
    if (figure) openFigure(figure);
  };
  return {
    headline,
    subtitle,
    sheet: () => comparisonSheet(dataset, comparison),
    linked: linkedFigure,
    show: view.show,
    onShow: (show) => setView({ show }),
    legend: <CompareLegend part={part}>{comparison.as === 'rate' && <WhiskerKey />}</CompareLegend>,
    notes: (
      <>
        <BarNotes loaded={loaded} comparison={comparison} />
        {part.notes}
      </>
    ),
    source: <SourceLine dataset={dataset} measure={measure} figures={figures} />,
    share: (
      <ChartShare
        loaded={loaded}
        title={subtitle}
        sentence={() => comparisonQuote(dataset, comparison, asOf)}
        figures={figures}
        chart="compare"
        as={comparison.as}
        what={[period.slug, placesOf(view)]}
        rows={() => comparisonFile(dataset, comparison)}
      />
    ),
    children: (
      <ComparisonChart
        comparison={comparison}
        name={summaryOf(comparison, subtitle)}
        onRow={openRow}
      />
    ),
  };
}

function summaryOf({ rows, total }: Comparison, subtitle: string): string {
  const values = rows.map(({ area, mark }) => `${area.name}: ${markWords(mark)}`);
  const short = values.length > 8 ? [`${values.length} forces; the table lists each`] : values;
  return `Bar chart. ${subtitle}. ${short.join('. ')}. ${nationalWords(total)}.`;
}

/** "England and Wales: 7,156 offences in …", "The 14 forces with a figure together: …". */
function nationalWords(total: Total): string {
  return total.sum ? `${totalName(total)}: ${totalWords(total)}` : capital(totalWords(total));
}

function WhiskerKey() {
  return (
    <p className={styles.why}>
      The thin line across the end of a bar is the 95% interval of its rate; counts that are
      rounded, a bound or below 10 have none.
    </p>
  );
}

interface BarNotesProps {
  readonly loaded: LoadedView;
  readonly comparison: Comparison;
}

function BarNotes({ loaded, comparison }: BarNotesProps) {
  const { total, nationalRate } = comparison;
  const { measure, view } = loaded;
  return (
    <>
      <p>
        <SiteLink
          to={viewAddress('coverage', { measure: measure.slug, period: total.period.slug })}
        >
          {nationalWords(total)}
        </SiteLink>
        <Text>{total.sum?.rate.is === 'rate' && `; ${rateWords(total.sum.rate)}`}.</Text>
      </p>
      {nationalRate?.figure && (
        <p>
          <Text>
            England and Wales: {valueWords(nationalRate.figure)} offences, the published total of
            all {nationalRate.of} forces; {rateWords(nationalRate.rate)}.
          </Text>
        </p>
      )}
      {view.sort === 'value' && (
        <p>The order is yours, not a ranking: a higher recorded rate can mean better detection.</p>
      )}
    </>
  );
}
