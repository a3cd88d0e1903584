import { useMemo } from 'react';
import { useDataset, useQuarters } from '../data/useFiles.ts';
import { misfitsOf } from '../domain/findMisfits.ts';
import { figuresIn, type Misfit } from '../domain/misfit.ts';
import { misfitSentences } from '../domain/misfitWords.ts';
import { countWords } from '../domain/words.ts';
import { Text } from '../ui/Text.tsx';
import { figureAddress } from './FigureLink.tsx';
import styles from './MethodPage.module.css';
import { Page } from './Page.tsx';
import { PageShare } from './PageShare.tsx';
import { SiteLink } from './SiteLink.tsx';

/** Headings in the order in which a reader should know of them, and what each kind can mean. */
const kinds: readonly {
  readonly is: Misfit['is'];
  readonly heading: string;
  readonly means: string;
}[] = [
  {
    is: 'above-class',
    heading: 'More than the class that holds it',
    means:
      'The Home Office counts the same offences, and others, in one class. A part cannot be larger than its class: the force may have counted differently for its answer, or the class was corrected later.',
  },
  {
    is: 'far-below-class',
    heading: 'Less than a third of the class that holds it',
    means:
      'Nearly the whole class is made of these offences. A figure this small is probably not a whole year.',
  },
  {
    is: 'above-quarters',
    heading: 'A span of months with more than the class in the same quarters',
    means:
      'The Home Office counts its classes by quarter too. A figure for some months cannot be larger than the class in the same quarters.',
  },
  {
    is: 'far-below-quarters',
    heading: 'A span of months with less than a third of the class in the same quarters',
    means: 'A figure this small probably covers fewer months than it says.',
  },
  {
    is: 'above-sum',
    heading: 'Forces that add up to more than their sum',
    means:
      'Even the smallest possible total of these forces is larger than the published total. It may cover fewer forces than its name says.',
  },
  {
    is: 'against-span',
    heading: 'Years that do not add up to a sum over several years',
    means: 'One of the numbers was corrected between two releases, or misprinted.',
  },
  {
    is: 'differ',
    heading: 'Two numbers for one area and period',
    means:
      'A force may answer differently a year later, as records are corrected. The newest release is shown; the others stay beside it.',
  },
];

export function ChecksPage() {
  return (
    <Page
      title="Checks"
      heading="Figures that do not fit"
      lead="Found by arithmetic, not by opinion. A figure here may still be right: something beside it does not agree. Each wears the sign † wherever it appears."
    >
      <Kinds />
      <PageShare title="Figures that do not fit" />
    </Page>
  );
}

function Kinds() {
  const years = useDataset();
  // Spans of months are checked against the quarters of their class.
  const quarterly = useQuarters(true);
  const dataset = useMemo(() => ({ ...years, quarterly }), [years, quarterly]);
  const misfits = useMemo(() => misfitsOf(dataset), [dataset]);
  return kinds.map(({ is, heading, means }) => {
    const found = misfitSentences(
      dataset,
      misfits.filter((misfit) => misfit.is === is),
    );
    return (
      <section key={is} className={styles.text}>
        <h2>{`${heading} (${countWords(found.size)})`}</h2>
        <p>{means}</p>
        <ul>
          {[...found].map(([words, misfit]) => (
            <li key={words}>
              <Text>{words}</Text> <FigureLinks misfit={misfit} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

/** One link for each area and period that the misfit is about. */
function FigureLinks({ misfit }: { readonly misfit: Misfit }) {
  const addresses = new Set(figuresIn(misfit).map(figureAddress));
  return [...addresses].map((address) => (
    <SiteLink key={address} to={address}>
      Where this comes from
    </SiteLink>
  ));
}
