import { Notice } from '../ui/Notice.tsx';
import { Text } from '../ui/Text.tsx';
import { shownText } from '../url/query.ts';
import { Page } from './Page.tsx';
import { SiteLink } from './SiteLink.tsx';

interface UnknownRowProps {
  readonly kind: 'claim' | 'force' | 'release' | 'source';
  /** As it stood in the address. */
  readonly asked: string;
  /** The page with all of them, and the words of the link there. */
  readonly to: string;
  readonly children: string;
}

/** An address that names nothing of its kind: says so and leads to all of them. */
export function UnknownRow({ kind, asked, to, children }: UnknownRowProps) {
  return (
    <Page isLost title={`Unknown ${kind}`} heading={`There is no such ${kind}`}>
      <Notice>
        <p>
          <Text>
            No {kind} here has the address “{shownText(asked)}”. It may be misspelt or cut short.
          </Text>
        </p>
        <p>
          <SiteLink to={to}>{children}</SiteLink>
        </p>
      </Notice>
    </Page>
  );
}
