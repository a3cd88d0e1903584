import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Link, NavLink, useHref, useLocation } from 'react-router';
import { barHelplines, callableHelplines } from '../data/barHelplines.ts';
import { LinksHere } from '../pages/SiteLink.tsx';
import { ExitLink } from '../safety/ExitLink.tsx';
import { HelpBar, HelpLines } from '../safety/HelpBar.tsx';
import { keptAddress } from '../url/kept.ts';
import { withoutForeign } from '../url/query.ts';
import { FocusReturn } from './FocusReturn.tsx';
import { HelpLink } from './HelpLink.tsx';
import styles from './Layout.module.css';
import { pages } from './pages.ts';
import { pageAt } from './paths.ts';
import { StartNotice } from './StartNotice.tsx';

interface LayoutProps {
  readonly children: ReactNode;
}

/** What stands around every page, outside of anything that can fail. */
export function Layout(props: LayoutProps) {
  const { pathname } = useLocation();
  return pageAt(pathname).isEmbed ? <Framed {...props} /> : <Whole {...props} />;
}

/** A page in another one, as large as its frame, with room for one line of help. */
function Framed({ children }: LayoutProps) {
  return (
    <div className={styles.framed}>
      <StartNotice />
      <main className={styles.main}>
        <LinksHere>{children}</LinksHere>
      </main>
      <HelpBar isFramed lines={callableHelplines} helpLink={<FramedHelpLink />} />
    </div>
  );
}

function FramedHelpLink() {
  return (
    <a href={useHref('/help')} target="_blank" rel="noreferrer">
      More help
    </a>
  );
}

function Whole({ children }: LayoutProps) {
  const content = useRef<HTMLElement>(null);
  return (
    <>
      <nav className={styles.skips} aria-label="Skip">
        <ExitLink />
        <a href="#content">Skip to content</a>
      </nav>
      <HelpBar lines={barHelplines} helpLink={<HelpLink />} />
      <div className={styles.page}>
        <header className={styles.header}>
          <Brand />
          <Sections />
        </header>
        <StartNotice />
        <main ref={content} id="content" tabIndex={-1} className={styles.main}>
          {children}
        </main>
        <Footer />
      </div>
      <FocusReturn content={content} />
    </>
  );
}

function Brand() {
  const here = useLocation();
  return (
    <Link className={styles.brand} to={keptAddress('/', here)}>
      Flagged
    </Link>
  );
}

function Sections() {
  const here = useLocation();
  const row = useRowAt(here.pathname);
  return (
    <nav ref={row} className={styles.navigation} aria-label="Pages">
      <ul className={styles.sections}>
        {pages.map(
          ({ path, navigation }) =>
            navigation && (
              <li key={path}>
                <NavLink to={keptAddress(path, here)} end={path === '/'}>
                  {navigation}
                </NavLink>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}

/** On a phone the row scrolls sideways, and the page that one is on may stand at its end. */
function useRowAt(path: string): RefObject<HTMLElement | null> {
  const row = useRef<HTMLElement>(null);
  const last = useRef('');
  useEffect(() => {
    const link = row.current?.querySelector<HTMLElement>('a[aria-current="page"]');
    if (!row.current || !link || last.current === path) return;
    last.current = path;
    const end = link.offsetLeft - row.current.offsetLeft + link.offsetWidth;
    row.current.scrollLeft = end - row.current.clientWidth;
  });
  return row;
}

function Footer() {
  const here = useLocation();
  const address = useHref(here.pathname) + withoutForeign(here.search);
  return (
    <footer className={styles.footer}>
      <HelpLines className={styles.ways} lines={barHelplines} />
      <p>
        Counts are offences recorded by police, not children harmed. This site stores nothing about
        you.
      </p>
      <p
        className="paper-only"
        suppressHydrationWarning
      >{`Printed from ${__ORIGIN__}${address}`}</p>
      <ul className={`${styles.ways} screen-only`}>
        {pages.map(
          ({ path, footer }) =>
            footer && (
              <li key={path}>
                <Link to={keptAddress(path, here)}>{footer}</Link>
              </li>
            ),
        )}
      </ul>
    </footer>
  );
}
