import styles from './Pager.module.css';

interface PagerProps {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly onChange: (page: number) => void;
}

/** Through a long table, page by page. */
export function Pager({ page, pages, onChange }: PagerProps) {
  return (
    <nav className={`${styles.pager} screen-only`} aria-label="Pages of the table">
      <Step label="First" isOff={page === 0} onStep={() => onChange(0)} />
      <Step label="Previous" isOff={page === 0} onStep={() => onChange(page - 1)} />
      <span role="status">{`Page ${page + 1} of ${pages}`}</span>
      <Step label="Next" isOff={page >= pages - 1} onStep={() => onChange(page + 1)} />
      <Step label="Last" isOff={page >= pages - 1} onStep={() => onChange(pages - 1)} />
    </nav>
  );
}

interface StepProps {
  readonly label: string;
  readonly isOff: boolean;
  readonly onStep: () => void;
}

function Step({ label, isOff, onStep }: StepProps) {
  return (
    // `aria-disabled` instead of `disabled`, which would drop the focus.
    <button
      className={styles.step}
      type="button"
      aria-disabled={isOff}
      onClick={() => isOff || onStep()}
    >
      {label}
    </button>
  );
}
