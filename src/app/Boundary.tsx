import { Component, type ReactNode } from 'react';
import failureStyles from '../pages/LoadFailure.module.css';
import { Notice } from '../ui/Notice.tsx';
import { forgetFailures } from './latePage.tsx';
import { renewIfPublished } from './renewal.ts';

interface BoundaryProps {
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly error: Error | undefined;
}

/**
 * A page that fails says so and can be tried again; help and navigation stand outside of it. Where
 * it failed because the site was renewed under an open tab, the page is loaded anew, once.
 */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: undefined };

  static getDerivedStateFromError(error: Error): BoundaryState {
    return { error };
  }

  override componentDidCatch(): void {
    void renewIfPublished();
  }

  override componentWillUnmount(): void {
    if (this.state.error) forgetFailures();
  }

  readonly handleAgain = (): void => {
    forgetFailures();
    this.setState({ error: undefined });
  };

  override render(): ReactNode {
    if (!this.state.error) return this.props.children;
    return (
      <Notice isUrgent>
        <p>
          <b>This page could not be shown.</b> The connection may be down, or the site may have been
          renewed since you opened it. The help above and the other pages still work.
        </p>
        <p>
          <button className={failureStyles.again} type="button" onClick={this.handleAgain}>
            Try again
          </button>
        </p>
      </Notice>
    );
  }
}
