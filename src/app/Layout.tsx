import { type ReactNode, useRef } from 'react';
import { useLocation } from 'react-router';
import { barHelplines } from '../data/helplines.ts';
import { ExitLink } from '../safety/ExitLink.tsx';
import { HelpBar } from '../safety/HelpBar.tsx';
import { Boundary } from '../ui/Boundary.tsx';
import { hrefOf, Link } from '../ui/Link.tsx';
import { FocusReturn } from './FocusReturn.tsx';
import styles from './Layout.module.css';

const sections = [
  ['/', 'Overview'],
  ['/map', 'Map'],
  ['/trends', 'Trends'],
  ['/compare', 'Compare'],
  ['/forces', 'Forces'],
  ['/data', 'Data'],
  ['/claims', 'Claims'],
  ['/method', 'Method'],
] as const;

/** Pages that share their filters: going from one to the other keeps them. */
const explorers: readonly string[] = ['/map', '/trends', '/compare', '/coverage'];

interface LayoutProps {
  /** What there is to say about the page before it can say anything itself. */
  readonly notice?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every page, outside of anything that can fail. */
export function Layout({ notice, children }: LayoutProps) {
  const { pathname } = useLocation();
  const content = useRef<HTMLElement>(null);
  return (
    <>
      <nav className={styles.skips} aria-label="Skip">
        <ExitLink />
        <a href="#content">Skip to content</a>
      </nav>
      <HelpBar lines={barHelplines} helpAddress={hrefOf('/help')} />
      <div className={styles.page}>
        <header className={styles.header}>
          <Link className={styles.brand} to="/">
            Flagged
          </Link>
          <Sections />
        </header>
        <main ref={content} id="content" tabIndex={-1} className={styles.main}>
          {notice}
          <Boundary key={pathname} what="This page">
            {children}
          </Boundary>
        </main>
        <Footer />
      </div>
      <FocusReturn content={content} />
    </>
  );
}

function Sections() {
  const { pathname, search } = useLocation();
  const isExploring = explorers.includes(pathname);
  return (
    <nav aria-label="Pages">
      <ul className={styles.sections}>
        {sections.map(([to, label]) => (
          <li key={to}>
            <Link
              to={isExploring && explorers.includes(to) ? to + search : to}
              isHere={to === pathname || (to !== '/' && pathname.startsWith(`${to}/`))}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Footer() {
  return (
    <footer className={styles.footer}>
      <p>
        Counts are offences recorded by police, not children harmed. This site stores nothing about
        you. <Link to="/help">Help</Link> · <Link to="/method">Method</Link> ·{' '}
        <Link to="/privacy">Privacy</Link> · <Link to="/coverage">Who answered</Link> ·{' '}
        <Link to="/sources">Sources</Link> · <Link to="/releases">Releases</Link> ·{' '}
        <Link to="/checks">Figures that do not fit</Link> · <Link to="/data">All figures</Link>
      </p>
    </footer>
  );
}
