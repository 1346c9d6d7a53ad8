import { Component, type ReactNode } from 'react';
import { ErrorPage } from './ErrorPage';

interface State {
  readonly fault: string | undefined;
}

export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { fault: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render() {
    const { fault } = this.state;
    return fault === undefined ? this.props.children : <ErrorPage detail={fault} />;
  }
}
