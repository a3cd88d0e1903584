import { useEffect, useRef, useState } from 'react';

/** So long the words must stay the same before they are said, in milliseconds. */
const rest = 500;

interface AnnouncementProps {
  readonly words: string;
}

/**
 * Tells a screen reader what has changed, once it has come to rest. What a page opens with is not
 * said: it is there to be read.
 */
export function Announcement({ words }: AnnouncementProps) {
  const last = useRef(words);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (words === last.current) return;
    const timer = window.setTimeout(() => {
      last.current = words;
      setSaid(words);
    }, rest);
    return () => window.clearTimeout(timer);
  }, [words]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
