import { Component, type ReactNode } from 'react';
import { forgetFailures } from './lateCode.ts';
import { renewIfPublished } from './renewal.ts';
import { Unshown } from './Unshown.tsx';

interface BoundaryProps {
  /** What could not be shown: "This page", "The chart". */
  readonly what: string;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly error: Error | undefined;
  /** It failed again after it was tried again. */
  readonly isStubborn: boolean;
}

/**
 * What fails inside says so and can be tried again; everything outside stays. Where it failed
 * because the site was published anew under an open tab, the page is loaded again, once.
 */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: undefined, isStubborn: false };

  #isTriedAgain = false;

  static getDerivedStateFromError(error: Error): Pick<BoundaryState, 'error'> {
    return { error };
  }

  override componentDidCatch(): void {
    if (this.#isTriedAgain) this.setState({ isStubborn: true });
    void renewIfPublished();
  }

  override componentWillUnmount(): void {
    if (this.state.error) forgetFailures();
  }

  readonly handleAgain = (): void => {
    forgetFailures();
    this.#isTriedAgain = true;
    this.setState({ error: undefined });
  };

  override render(): ReactNode {
    if (!this.state.error) return this.props.children;
    return (
      <Unshown
        what={this.props.what}
        onAgain={this.handleAgain}
        isStubborn={this.state.isStubborn}
      />
    );
  }
}
