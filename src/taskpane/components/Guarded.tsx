import { useState, type ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary';
import { Failure } from './Failure';

/** Keeps a failure to the part in which it happened, with a way to try again. */
export function Guarded({ children }: { children: ReactNode }) {
  const [attempt, setAttempt] = useState(0);
  return (
    <ErrorBoundary key={attempt} fallback={(broken) => <Failure broken={broken} onRetry={() => setAttempt((before) => before + 1)} />}>
      {children}
    </ErrorBoundary>
  );
}
