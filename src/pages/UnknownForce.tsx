import { Notice } from '../ui/Notice.tsx';
import { shownText } from '../url/query.ts';
import { Page } from './Page.tsx';
import { SiteLink } from './SiteLink.tsx';

/** An address that names no force: says so and leads to all of them. */
export function UnknownForce({ asked }: { readonly asked: string }) {
  return (
    <Page isLost title="Unknown force" heading="There is no such force">
      <Notice>
        <p>No force here has the address “{shownText(asked)}”. It may be misspelt or cut short.</p>
        <p>
          <SiteLink to="/forces">See every force, or find one by a council or county</SiteLink>
        </p>
      </Notice>
    </Page>
  );
}
