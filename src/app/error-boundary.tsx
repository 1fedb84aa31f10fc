import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /** A new key tries what stands inside again. */
  readonly resetKey: string;
  /** What is shown instead. */
  readonly broken: ReactNode;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly isBroken: boolean;
  /** The key that was tried last. */
  readonly tried: string;
}

/** Shows what can be done when what stands inside cannot be drawn. React offers this to classes only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { isBroken: false, tried: this.props.resetKey };

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { isBroken: true };
  }

  static getDerivedStateFromProps(
    { resetKey }: ErrorBoundaryProps,
    { tried }: ErrorBoundaryState,
  ): ErrorBoundaryState | null {
    return resetKey === tried ? null : { isBroken: false, tried: resetKey };
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.broken : this.props.children;
  }
}
