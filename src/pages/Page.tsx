import { type ReactNode, useEffect, useRef } from 'react';
import { useHref, useLocation, useNavigationType } from 'react-router';
import styles from './Page.module.css';
import { LinksHere } from './SiteLink.tsx';

interface PageProps {
  /** Place or page for the window's title; never the offence. */
  readonly title: string;
  readonly heading: string;
  readonly lead?: ReactNode;
  /** For those who find the page by searching; the lead where it says enough. */
  readonly description?: string;
  /** The query of the view that is shown, as this site writes it: the page's one address. */
  readonly query?: string;
  /** Stands for an address that names nothing: others should not be sent here. */
  readonly isLost?: boolean;
  /** Where the chart's own headline is the one to be seen; this one is read aloud. */
  readonly isQuiet?: boolean;
  /** Beside the heading, where there is room. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One page: its title, its heading, which takes the focus when a reader comes from another. */
export function Page(props: PageProps) {
  const { heading, lead, isQuiet = false, aside, children } = props;
  const ref = useRef<HTMLHeadingElement>(null);
  const isFollowed = useNavigationType() === 'PUSH';
  useEffect(() => {
    if (isFollowed) ref.current?.focus({ preventScroll: true });
  }, [isFollowed]);
  return (
    <LinksHere>
      <article className={styles.page}>
        <Head {...props} />
        <header className={isQuiet && !lead ? 'unseen' : aside ? styles.heads : styles.head}>
          <h1 ref={ref} tabIndex={-1} className={isQuiet ? 'unseen' : undefined}>
            {heading}
          </h1>
          {lead && <div className={styles.lead}>{lead}</div>}
          {aside && <div className={styles.aside}>{aside}</div>}
        </header>
        {children}
      </article>
    </LinksHere>
  );
}

const siteDescription =
  'Figures recorded by police forces in the United Kingdom, year by year, each with its source, and whom to turn to for help.';

interface HeadProps extends Pick<PageProps, 'title' | 'lead' | 'description' | 'query' | 'isLost'> {
  /** The page that this one shows a part of: others should be sent there. */
  readonly whole?: string;
}

/** What a page says of itself. */
export function Head({ title, lead, description, query = '', isLost, whole }: HeadProps) {
  const { pathname } = useLocation();
  const address = useHref(whole ?? pathname + query);
  const words = description ?? (typeof lead === 'string' ? lead : siteDescription);
  return (
    <>
      <title>{windowTitle(title)}</title>
      <meta name="description" content={words} />
      {(isLost || whole) && <meta name="robots" content="noindex" />}
      {!isLost && <link rel="canonical" href={__ORIGIN__ + address} />}
    </>
  );
}

export function windowTitle(title: string): string {
  return title === '' ? 'Flagged' : `${title} · Flagged`;
}

/** The one address of what is on the screen, for copying: without what could not be used. */
export function linkHere(): string {
  const { origin, href } = window.location;
  const link = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  const { pathname, search } = new URL(link?.href ?? href);
  return origin + pathname + search;
}
