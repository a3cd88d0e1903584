import { memo, useContext, useMemo, useRef } from 'react';
import { Pointed } from '../charts/Pointed.ts';
import type { AreaSlug } from '../domain/area.ts';
import { type Card, nationCard } from '../domain/card.ts';
import { areaOf } from '../domain/dataset.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Text } from '../ui/Text.tsx';
import { useSteady } from '../ui/useSteady.ts';
import { forceAddress, viewAddress } from '../url/links.ts';
import { areasAround } from './around.ts';
import type { DrawnProps } from './ExplorerContent.tsx';
import { FigureLink } from './FigureLink.tsx';
import { linkHere } from './Page.tsx';
import styles from './PlaceCards.module.css';
import { SiteLink } from './SiteLink.tsx';
import { fullWords, isFull, removeArea } from './selection.ts';
import type { Shown } from './useDashboard.ts';
import type { LoadedView } from './useExplorer.ts';
import { useForceCard } from './useForceCard.ts';

interface PlaceCardsProps extends DrawnProps {
  readonly shown: Shown;
  /** On a phone the force tapped is read in this half of the window. */
  readonly free: 'upper' | 'lower' | undefined;
  readonly toneOf: (area: AreaSlug) => string;
}

/** What the search leads to. */
export const cardsId = 'words';

/**
 * A card for each chosen force. The first place holds the force pointed at, else the one chosen
 * last, else the nation: it is always there, so that nothing moves under the pointer.
 */
export function PlaceCards(props: PlaceCardsProps) {
  const { loaded, shown, free, toneOf, setView } = props;
  const pointed = useContext(Pointed);
  const chosen = [...loaded.view.areas].reverse();
  const isNew = pointed !== undefined && !chosen.includes(pointed);
  const [first, ...rest] = isNew ? [pointed, ...chosen.slice(1)] : chosen;
  const section = useRef<HTMLElement>(null);
  const remove = useSteady((area: AreaSlug) => {
    // The pressed button goes away with its card: that of the next one takes the focus.
    const buttons = [...(section.current?.querySelectorAll<HTMLElement>('[data-remove]') ?? [])];
    const at = buttons.findIndex((button) => button.dataset.remove === area);
    (buttons[at + 1] ?? buttons[at - 1] ?? section.current)?.focus();
    setView(removeArea(area));
  });
  return (
    <section
      ref={section}
      id={cardsId}
      tabIndex={-1}
      className={styles.cards}
      aria-label="In words"
      data-free={isNew ? free : undefined}
    >
      {first === undefined ? (
        <NationCard loaded={loaded} />
      ) : (
        <ForceCard
          {...{ loaded, shown, onRemove: remove }}
          area={first}
          isChosen={!isNew}
          isFirst
          tone={toneOf(first)}
        />
      )}
      {rest.map((area) => (
        <ForceCard
          key={area}
          {...{ loaded, shown, onRemove: remove }}
          area={area}
          isChosen
          tone={toneOf(area)}
        />
      ))}
    </section>
  );
}

const NationCard = memo(function NationCard({ loaded }: { readonly loaded: LoadedView }) {
  const { dataset, table, period, asOf } = loaded;
  const card = useMemo(
    () => nationCard(dataset, table, { period, asOf }),
    [dataset, table, period, asOf],
  );
  return (
    <article className={styles.card} aria-label={card.name}>
      <Words card={card} when={period.text} />
      <p className={styles.links}>
        <Text>Point at a force to read it in all three; choose it to keep it.</Text>{' '}
        <SiteLink to="/forces">All forces by region</SiteLink>
      </p>
    </article>
  );
});

interface ForceCardProps {
  readonly loaded: LoadedView;
  readonly shown: Shown;
  readonly onRemove: (area: AreaSlug) => void;
  readonly area: AreaSlug;
  readonly isChosen: boolean;
  /** Has the way to pass all of the view on. */
  readonly isFirst?: boolean;
  readonly tone: string;
}

const ForceCard = memo(function ForceCard(props: ForceCardProps) {
  const { loaded, shown, area: slug, isChosen, isFirst = false, tone, onRemove } = props;
  const card = useForceCard(loaded, shown, slug);
  if (!card) return null;
  return (
    <article className={`${styles.card} ${styles.force} ${tone}`} aria-label={card.name}>
      <Words card={card} when={loaded.period.text} />
      {isChosen ? (
        <div className={styles.links}>
          <WaysOn loaded={loaded} area={slug} card={card} />
          <button
            className="screen-only"
            type="button"
            data-remove={slug}
            onClick={() => onRemove(slug)}
          >
            <Text>Remove</Text> <span className="unseen">{card.name}</span>
          </button>
          {isFirst && (
            <span className="screen-only">
              <CopyButton label="Copy link to this" text={linkHere} />
            </span>
          )}
        </div>
      ) : (
        <p className={styles.links}>
          {isFull(loaded.view.areas)
            ? fullWords
            : 'Choose it to keep it here, with links to all of it.'}
        </p>
      )}
    </article>
  );
});

/** The count large, the rest in sentences; each is replaced whole. */
function Words({ card, when }: { readonly card: Card; readonly when: string }) {
  const { name, count, figure, sentences } = card;
  return (
    <>
      <p className={styles.count} key={count}>
        {figure && count ? <FigureLink figure={figure}>{count}</FigureLink> : (count ?? '–')}
      </p>
      <p className={styles.words}>
        <b key={name + when}>{`${name}, ${when}.`}</b>{' '}
        <span key={sentences.join()}>{sentences.join(' ')}</span>
      </p>
    </>
  );
}

interface WaysOnProps {
  readonly loaded: LoadedView;
  readonly area: AreaSlug;
  readonly card: Card;
}

function WaysOn({ loaded, area, card }: WaysOnProps) {
  const { dataset, measure, period, view } = loaded;
  const { name } = areaOf(dataset, area);
  const { areas } = areasAround(dataset, area);
  const compared = { measure: measure.slug, period: period.slug, as: view.as, areas };
  return (
    <>
      <SiteLink to={forceAddress(area)}>{`All of ${name}`}</SiteLink>
      {areas.length > 1 && (
        <SiteLink to={viewAddress('compare', compared)}>Compare with its neighbours</SiteLink>
      )}
      {card.figure && (
        <FigureLink figure={card.figure}>{`Where ${card.count ?? ''} comes from`}</FigureLink>
      )}
    </>
  );
}
