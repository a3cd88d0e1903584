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
  readonly failure: { readonly error: unknown } | undefined;
  readonly resetKey: string | undefined;
}

/** Keeps an error inside a part of the page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: undefined, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { failure: { error } };
  }

  static getDerivedStateFromProps(
    { resetKey }: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return resetKey === state.resetKey ? null : { failure: undefined, resetKey };
  }

  override componentDidCatch(): void {
    this.props.onCatch?.();
  }

  override componentDidUpdate(_props: ErrorBoundaryProps, before: ErrorBoundaryState): void {
    const { failure, resetKey } = this.state;
    if (before.failure && !failure && before.resetKey !== resetKey) this.props.onReset();
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
