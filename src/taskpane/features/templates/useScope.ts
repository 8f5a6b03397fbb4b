import { useState } from 'react';
import type { IndicatorDomain } from '../../../domain/plan/schema';
import type { RegionsRequest } from '../../../domain/sheets/regions/request';

export interface Scope {
  readonly kind: 'indicator' | 'domain';
  readonly code: string | null;
  readonly domain: IndicatorDomain;
  readonly change: (next: Partial<Pick<Scope, 'kind' | 'code' | 'domain'>>) => void;
  /** What is chosen; null while no indicator is. */
  readonly of: RegionsRequest['of'] | null;
}

/** One indicator or a whole domain. */
export function useScope(): Scope {
  const [state, setState] = useState<Pick<Scope, 'kind' | 'code' | 'domain'>>({ kind: 'indicator', code: null, domain: '就业' });
  const { kind, code, domain } = state;
  const indicator = code === null ? null : { code };
  return { ...state, change: (next) => setState((before) => ({ ...before, ...next })), of: kind === 'domain' ? { domain } : indicator };
}
