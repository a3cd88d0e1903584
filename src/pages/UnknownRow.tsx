import { Notice } from '../ui/Notice.tsx';
import { Text } from '../ui/Text.tsx';
import { shownText } from '../url/query.ts';
import { Page } from './Page.tsx';
import { SiteLink } from './SiteLink.tsx';

/** The page with all of each kind, and the words of the link there. */
const ways = {
  claim: ['/claims', 'See every claim'],
  force: ['/forces', 'See every force, or find one by a council or county'],
  release: ['/releases', 'See every release'],
  source: ['/sources', 'See every source, or find one by its publisher'],
} as const;

interface UnknownRowProps {
  readonly kind: keyof typeof ways;
  /** As it stood in the address. */
  readonly asked: string;
}

/** An address that names nothing of its kind: says so and leads to all of them. */
export function UnknownRow({ kind, asked }: UnknownRowProps) {
  const [to, words] = ways[kind];
  return (
    <Page isLost title={`Unknown ${kind}`} heading={`There is no such ${kind}`}>
      <Notice>
        <p>
          <Text>
            No {kind} here has the address “{shownText(asked)}”. It may be misspelt or cut short.
          </Text>
        </p>
        <p>
          <SiteLink to={to}>{words}</SiteLink>
        </p>
      </Notice>
    </Page>
  );
}
