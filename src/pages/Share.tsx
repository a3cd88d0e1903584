import { type ComponentType, useState } from 'react';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Text } from '../ui/Text.tsx';
import type { ShareProps } from './ShareFiles.tsx';

/** All ways to take along what is shown, in one order everywhere. Nothing is sent anywhere. */
export function Share(props: ShareProps) {
  const [loaded, setLoaded] = useState<{ readonly Actions: ComponentType<ShareProps> }>();
  const [isFailed, setFailed] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const handleToggle = async (isOpened: boolean) => {
    setIsOpen(isOpened);
    if (!isOpened || loaded) return;
    setFailed(false);
    try {
      const { ShareActions } = await import('./ShareActions.tsx');
      setLoaded({ Actions: ShareActions });
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="screen-only">
      <Disclosure summary="Share" onToggle={handleToggle}>
        {isOpen && loaded && <loaded.Actions {...props} />}
        {isFailed && (
          <p role="status">
            <Text>This part did not load. Check your connection, close it and open it again.</Text>
          </p>
        )}
      </Disclosure>
    </div>
  );
}
