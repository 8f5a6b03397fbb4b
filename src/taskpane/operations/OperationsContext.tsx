import { createContext, useContext, type ReactNode } from 'react';
import { useOperationState, type Operations } from './useOperationState';

const OperationsContext = createContext<Operations | null>(null);

/** One operation at a time, one message area: both are shared by all views and by the ribbon. */
export const OperationsProvider = ({ children }: { children: ReactNode }) => (
  <OperationsContext.Provider value={useOperationState()}>{children}</OperationsContext.Provider>
);

export function useOperations(): Operations {
  const operations = useContext(OperationsContext);
  if (!operations) throw new Error('useOperations needs an OperationsProvider above it');
  return operations;
}
