import { useState } from 'react';
import styles from './Actions.module.css';
import { Text } from './Text.tsx';

interface CopyButtonProps {
  readonly label: string;
  /** Called at the click, so that the text is current. */
  readonly text: () => string;
}

type State = { readonly is: 'idle' | 'copied' } | { readonly is: 'refused'; readonly text: string };

/** Copies a text; where the browser refuses, shows it to be copied by hand. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const [state, setState] = useState<State>({ is: 'idle' });
  const handleClick = async () => {
    const copied = text();
    try {
      await navigator.clipboard.writeText(copied);
      setState({ is: 'copied' });
    } catch {
      setState({ is: 'refused', text: copied });
    }
  };
  return (
    <>
      <button className={styles.action} type="button" onClick={handleClick}>
        {label}
      </button>
      <span role="status" className={styles.done}>
        {state.is === 'copied' && 'Copied'}
      </span>
      {state.is === 'refused' && (
        <label className={styles.byHand}>
          <Text>Copy this by hand:</Text> <input readOnly value={state.text} size={48} />
        </label>
      )}
    </>
  );
}
