import { useState } from 'react';
import type { HandOverProof, HandOverRequest } from '../../../workbook/handOver';
import { useAfterUndo } from '../../operations/useAfterUndo';
import type { Undo } from '../../operations/useActivity';
import { useOperations } from '../../operations/OperationsContext';
import { useServices } from '../../services/ServicesContext';

/** The wish how to hand over, the question before the sheets themselves change, and the proof of what was done. */
export function useHandOver() {
  const { run } = useOperations();
  const { handOver } = useServices();
  const [request, setRequest] = useState<HandOverRequest>({ target: 'copy', as: 'native' });
  const [asking, setAsking] = useState(false);
  const [proof, setProof] = useState<{ readonly of: HandOverProof; readonly undo?: Undo } | null>(null);
  useAfterUndo((undone) => setProof((before) => (before?.undo === undone ? null : before)));

  const go = async () => {
    setAsking(false);
    setProof(null);
    const outcome = await run('doing.handOver', () => handOver(request));
    if (outcome?.ok) setProof({ of: outcome.value, undo: outcome.undo });
  };

  return {
    request,
    change: (part: Partial<HandOverRequest>) => setRequest((before) => ({ ...before, ...part })),
    asking,
    start: () => (request.target === 'here' ? setAsking(true) : void go()),
    confirm: () => void go(),
    cancel: () => setAsking(false),
    proof: proof?.of ?? null,
  };
}
