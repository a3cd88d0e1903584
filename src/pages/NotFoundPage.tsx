import { Page } from './Page.tsx';
import { SiteLink } from './SiteLink.tsx';

export function NotFoundPage() {
  return (
    <Page isLost title="Page not found" heading="There is no page at this address">
      <p>The address may be misspelt or cut short. These are the ways on:</p>
      <ul>
        <li>
          <SiteLink to="/forces">Find a police force</SiteLink>
        </li>
        <li>
          <SiteLink to="/">The overview</SiteLink>
        </li>
        <li>
          <SiteLink to="/help">Whom to turn to for help</SiteLink>
        </li>
      </ul>
    </Page>
  );
}
