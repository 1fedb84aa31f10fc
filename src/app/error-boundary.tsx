import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /** A new key tries the screen again. */
  readonly resetKey: string;
  /** What is shown instead. */
  readonly broken: ReactNode;
  readonly children: ReactNode;
}

/** Shows what can be done when what stands inside cannot be drawn. React offers this to classes only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failedAt: string | null }> {
  override state = { failedAt: null as string | null };

  static getDerivedStateFromError(): null {
    return null;
  }

  override componentDidCatch(): void {
    this.setState({ failedAt: this.props.resetKey });
  }

  override render(): ReactNode {
    return this.state.failedAt === this.props.resetKey ? this.props.broken : this.props.children;
  }
}
