import { Component, type ErrorInfo, type ReactNode } from 'react';
import i18next from 'i18next';
import { isChunkFailure } from '../operations/chunkFailure';
import { errorReport } from '../operations/errorReport';

interface State {
  readonly error: unknown;
  readonly componentStack: string;
}

/** What became of a view: its report, and whether a part of the pane could not be fetched. */
export interface Broken {
  readonly report: string;
  readonly outdated: boolean;
}

interface Props {
  readonly children: ReactNode;
  readonly fallback: (broken: Broken) => ReactNode;
}

/** Shows `fallback` with a report in place of a view that could not be drawn. A new `key` tries again. The workbook is not concerned. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, componentStack: '' };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error ?? new Error() };
  }

  override componentDidCatch(_error: unknown, info: ErrorInfo): void {
    this.setState({ componentStack: info.componentStack ?? '' });
  }

  override render(): ReactNode {
    const { error, componentStack } = this.state;
    if (error === null) return this.props.children;
    const report = errorReport(error, i18next.language) + componentStack.split('\n').slice(0, 8).join('\n');
    return this.props.fallback({ report, outdated: isChunkFailure(error) });
  }
}
