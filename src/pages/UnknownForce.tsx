import { Link } from 'react-router';
import { Notice } from '../ui/Notice.tsx';
import { shownText } from '../url/codecs.ts';
import { Page } from './Page.tsx';

/** An address that names no force: says so and leads to all of them. */
export function UnknownForce({ asked }: { readonly asked: string }) {
  return (
    <Page isLost title="Unknown force" heading="There is no such force">
      <Notice>
        <p>No force here has the address “{shownText(asked)}”. It may be misspelt or cut short.</p>
        <p>
          <Link to="/forces">See every force, or find one by a council or county</Link>
        </p>
      </Notice>
    </Page>
  );
}
