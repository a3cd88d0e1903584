import { Link } from 'react-router';
import { Page } from './Page.tsx';

export function NotFoundPage() {
  return (
    <Page isLost title="Page not found" heading="There is no page at this address">
      <p>The address may be misspelt or cut short. These are the ways on:</p>
      <ul>
        <li>
          <Link to="/forces">Find a police force</Link>
        </li>
        <li>
          <Link to="/">The overview</Link>
        </li>
        <li>
          <Link to="/help">Whom to turn to for help</Link>
        </li>
      </ul>
    </Page>
  );
}
