import { ContentNote } from '../safety/ContentNote.tsx';
import { Dashboard } from './Dashboard.tsx';
import { ExplorerContent } from './ExplorerContent.tsx';
import { FindArea } from './FindArea.tsx';
import { FoundFigures } from './FoundFigures.tsx';
import { Page } from './Page.tsx';
import { addArea } from './selection.ts';
import { useExplorer } from './useExplorer.ts';

export function OverviewPage() {
  const explorer = useExplorer();
  const { loaded, setView } = explorer;
  return (
    <Page
      title=""
      query={explorer.query}
      heading="Online sexual offences against children, as police record them"
      description="Force by force and year by year, what police record about online sexual offences against children: each figure with its source."
      lead={<ContentNote />}
      aside={
        <FindArea
          chosen={loaded.view.areas}
          onChoose={(area) => setView(addArea(area))}
          figuresOf={(area) => <FoundFigures loaded={loaded} area={area} />}
        />
      }
    >
      <ExplorerContent explorer={explorer} Drawn={Dashboard} />
    </Page>
  );
}
