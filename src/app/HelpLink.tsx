import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { firstUse } from './firstUse.ts';
import { loadPage } from './pageCode.ts';

/**
 * The way to help must not rest on any code: the browser follows it, until the code of the help page
 * is here. From then on it works without a connection too.
 */
export function HelpLink() {
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    // At rest, as the page that was asked for comes first.
    firstUse(window)
      .then(() => loadPage('HelpPage'))
      .then(
        () => setLoaded(true),
        // The browser goes on following the link.
        () => undefined,
      );
  }, []);
  return (
    <Link to="/help" reloadDocument={!isLoaded}>
      More help
    </Link>
  );
}
