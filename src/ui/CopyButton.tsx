import { useState } from 'react';
import { ActionButton } from './ActionButton.tsx';
import styles from './Actions.module.css';
import { Text } from './Text.tsx';

interface CopyButtonProps {
  readonly label: string;
  /** Called at the click, so that the text is current. */
  readonly text: () => string | Promise<string>;
  readonly said?: (text: string) => string;
  /** What is said where there is no text to copy. */
  readonly failed?: string;
}

/** Copies a text; where the browser refuses, shows it to be copied by hand. */
export function CopyButton({ label, text, said = () => 'Copied', failed = '' }: CopyButtonProps) {
  const [refused, setRefused] = useState('');
  const copy = async () => {
    const words = await text();
    try {
      await navigator.clipboard.writeText(words);
      setRefused('');
      return said(words);
    } catch {
      setRefused(words);
      return '';
    }
  };
  return (
    <>
      <ActionButton label={label} act={copy} failed={failed} />
      {refused && (
        <label className={styles.byHand}>
          <Text>Copy this by hand:</Text> <input readOnly value={refused} size={48} />
        </label>
      )}
    </>
  );
}
