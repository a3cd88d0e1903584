import { type ComponentType, useState } from 'react';
import { useCoreOnDemand } from '../data/useFiles.ts';
import type { Core } from '../domain/dataset.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Text } from '../ui/Text.tsx';
import type { ShareProps } from './ShareFiles.tsx';

interface Loaded {
  readonly Actions: ComponentType<ShareProps & { readonly core: Core }>;
  readonly core: Core;
}

/** All ways to take along what is shown, in one order everywhere. Nothing is sent anywhere. */
export function Share(props: ShareProps) {
  const names = useCoreOnDemand();
  const [loaded, setLoaded] = useState<Loaded>();
  const [isFailed, setFailed] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const handleToggle = async (isOpened: boolean) => {
    setIsOpen(isOpened);
    if (!isOpened || loaded) return;
    setFailed(false);
    try {
      const [{ ShareActions }, core] = await Promise.all([
        import('./ShareActions.tsx'),
        props.dataset ?? names(),
      ]);
      setLoaded({ Actions: ShareActions, core });
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="screen-only">
      <Disclosure summary="Share" onToggle={handleToggle}>
        {isOpen && !loaded && !isFailed && <p role="status">Loading…</p>}
        {isOpen && loaded && <loaded.Actions core={props.dataset ?? loaded.core} {...props} />}
        {isFailed && (
          <p role="status">
            <Text>This part did not load. Check your connection, close it and open it again.</Text>
          </p>
        )}
      </Disclosure>
    </div>
  );
}
