import { useState } from 'react';
import type { HandOverProof, HandOverRequest } from '../../../workbook/handOver';
import type { HandOverPreview } from '../../../workbook/previewHandOver';
import { useAfterUndo } from '../../operations/useAfterUndo';
import type { Undo } from '../../operations/useActivity';
import { useOperations } from '../../operations/OperationsContext';
import { useServices } from '../../services/ServicesContext';

/** The wish how to hand over, what it would do, the question before the sheets themselves change, and the proof of what was done. */
export function useHandOver() {
  const { run } = useOperations();
  const { handOver, previewHandOver } = useServices();
  const [request, setRequest] = useState<HandOverRequest>({ target: 'copy', as: 'native' });
  const [preview, setPreview] = useState<HandOverPreview | null>(null);
  const [asking, setAsking] = useState(false);
  const [proof, setProof] = useState<{ readonly of: HandOverProof; readonly undo?: Undo } | null>(null);
  useAfterUndo((undone) => {
    setProof((before) => (before?.undo === undone ? null : before));
    setPreview(null);
  });

  const look = async () => {
    setPreview(null);
    const outcome = await run('doing.previewHandOver', (task) => previewHandOver(request, task));
    if (outcome?.ok && outcome.value.sheets.length + outcome.value.names.length > 0) setPreview(outcome.value);
  };

  const go = async () => {
    setAsking(false);
    setProof(null);
    setPreview(null);
    const outcome = await run('doing.handOver', (task) => handOver(request, task));
    if (outcome?.ok && outcome.value.compared > 0) setProof({ of: outcome.value, undo: outcome.undo });
  };

  const change = (part: Partial<HandOverRequest>) => {
    setRequest((before) => ({ ...before, ...part }));
    setPreview(null);
  };

  return {
    request,
    change,
    preview,
    look: () => void look(),
    asking,
    start: () => (request.target === 'here' ? setAsking(true) : void go()),
    confirm: () => void go(),
    cancel: () => setAsking(false),
    proof: proof?.of ?? null,
  };
}
