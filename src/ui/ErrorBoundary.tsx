import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** Stands in the place of what failed; `again` renders that once more. */
  readonly fallback: (error: unknown, again: () => void) => ReactNode;
  readonly onCatch?: () => void;
  /** Forgets what is known of the failure: before another try, and when the place is left. */
  readonly onReset: () => void;
  /** Another key is another try. */
  readonly resetKey?: string | undefined;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failure?: { readonly error: unknown } | undefined;
}

/** Keeps an error inside a part of the page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = {};

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: { error } };
  }

  override componentDidCatch(): void {
    this.props.onCatch?.();
  }

  override componentDidUpdate({ resetKey }: ErrorBoundaryProps): void {
    if (this.state.failure && resetKey !== this.props.resetKey) this.handleAgain();
  }

  override componentWillUnmount(): void {
    if (this.state.failure) this.props.onReset();
  }

  readonly handleAgain = (): void => {
    this.props.onReset();
    this.setState({ failure: undefined });
  };

  override render(): ReactNode {
    const { failure } = this.state;
    const { fallback, children } = this.props;
    return failure ? fallback(failure.error, this.handleAgain) : children;
  }
}
