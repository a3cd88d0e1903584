import { memo, useCallback, useMemo, useState } from 'react';
import { CoverageMap } from '../charts/CoverageMap.tsx';
import { Pointed } from '../charts/Pointed.ts';
import type { FigureRef } from '../charts/sheet.ts';
import { type AreaSlug, isTerritorial } from '../domain/area.ts';
import { type Coverage, type CoverageCell, coverageKinds } from '../domain/coverage.ts';
import { kindHeading, yearHeadline } from '../domain/coverageWords.ts';
import { mapOf } from '../domain/map.ts';
import type { Measure } from '../domain/measure.ts';
import { ascending } from '../domain/ordered.ts';
import { type Period, periodLongWords } from '../domain/period.ts';
import { misfitSign } from '../domain/words.ts';
import { forceAddress } from '../url/links.ts';
import styles from './CoveragePage.module.css';
import { type DrawnProps, useAsked } from './ExplorerContent.tsx';
import { FigureLink } from './FigureLink.tsx';
import { Readout } from './Readout.tsx';
import { SiteLink } from './SiteLink.tsx';
import { toggleArea } from './selection.ts';
import { YearSlider } from './YearSlider.tsx';

interface YearAnswersProps extends DrawnProps {
  readonly coverage: Coverage;
}

/** One year: who has a figure, who was asked and gave none, as a map and by name. */
export function YearAnswers({ loaded, coverage, setView }: YearAnswersProps) {
  const { period, measure } = loaded;
  const counts = coverage.counts.find((year) => year.period.slug === period.slug);
  const { inside, others } = useMemo(() => cellsOf(coverage, period), [coverage, period]);
  if (!counts) return null;
  const subtitle = `${measure.name}: offences recorded by police, ${periodLongWords(period)}`;
  return (
    <section className={styles.year}>
      <div className={styles.head}>
        <h2>{yearHeadline(counts)}</h2>
        <p className={styles.soft}>{subtitle}</p>
        <Years setView={setView} />
      </div>
      <div className={styles.columns}>
        <AnswerMap loaded={loaded} name={`Who answered. ${subtitle}`} setView={setView} />
        <div className={styles.lists}>
          <Answers
            heading={`England and Wales: ${inside.length} forces`}
            cells={inside}
            measure={measure}
          />
          <Answers heading={`Other forces: ${others.length}`} cells={others} measure={measure} />
        </div>
      </div>
    </section>
  );
}

/** A year's answers of the forces of England and Wales, and of the others. */
function cellsOf({ rows }: Coverage, period: Period) {
  const cells = rows.flatMap(
    (row) => row.cells.find((cell) => cell.period.slug === period.slug) ?? [],
  );
  return {
    inside: cells.filter(({ area }) => isTerritorial(area)),
    others: cells.filter(({ area }) => !isTerritorial(area)),
  };
}

function Years({ setView }: Pick<DrawnProps, 'setView'>) {
  const { years, period } = useAsked();
  const choose = ({ slug }: Period) => setView({ period: slug });
  return <YearSlider years={years} year={period} onChange={choose} />;
}

interface AnswerMapProps extends DrawnProps {
  readonly name: string;
}

function AnswerMap({ loaded, name, setView }: AnswerMapProps) {
  const { dataset, table, period, asOf, view } = loaded;
  const [pointed, setPointed] = useState<AreaSlug>();
  const answer = useMemo(
    () => mapOf(dataset, table, { period, as: 'count', region: view.region, asOf }),
    [dataset, table, period, view.region, asOf],
  );
  const onSelect = useCallback((area: AreaSlug) => setView(toggleArea(area)), [setView]);
  return (
    <Pointed value={pointed}>
      <Readout answer={answer} area={pointed ?? view.areas.at(-1)} hint={hint}>
        <CoverageMap
          answer={answer}
          name={name}
          tiles={dataset.tiles}
          selected={view.areas}
          onPoint={setPointed}
          onSelect={onSelect}
        />
      </Readout>
    </Pointed>
  );
}

const hint =
  'Filled: a figure. Point at a force, or move to it with the arrow keys, to read its answer. Choose it to mark its row in the grid.';

interface AnswersProps {
  readonly heading: string;
  readonly cells: readonly CoverageCell[];
  readonly measure: Measure;
}

/** The forces with each kind of answer, by name: the list that a total opens. */
const Answers = memo(function Answers({ heading, cells, measure }: AnswersProps) {
  const kinds = coverageKinds.filter((kind) => cells.some((cell) => cell.kind === kind));
  return (
    <section className={styles.answers}>
      <h3>{heading}</h3>
      {kinds.map((kind) => {
        const same = cells
          .filter((cell) => cell.kind === kind)
          .sort((one, other) => ascending(one.area.name, other.area.name));
        return (
          <div key={kind}>
            <h4>{kindHeading(kind, same)}</h4>
            <ul className={styles.names}>
              {same.map((cell) => (
                <li key={cell.area.slug}>
                  <AnswerLink cell={cell} measure={measure} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
});

interface AnswerLinkProps {
  readonly cell: CoverageCell;
  readonly measure: Measure;
}

/** To where the answer comes from; to the force where nothing was published. */
function AnswerLink({ cell, measure }: AnswerLinkProps) {
  const { area, hasPublished, isQuestioned } = cell;
  if (!hasPublished) return <SiteLink to={forceAddress(area.slug)}>{area.name}</SiteLink>;
  return (
    <FigureLink figure={figureOf(cell, measure)}>
      {`${area.name}${isQuestioned ? misfitSign : ''}`}
    </FigureLink>
  );
}

/** Which figure a cell of the grid stands for, shown or not. */
export function figureOf({ area, period }: CoverageCell, measure: Measure): FigureRef {
  return { measure: measure.slug, area: area.slug, period };
}
