import { useEffect, useState } from 'react';
import type { Finding, WorkbookCheck } from '../../../workbook/checkWorkbook';
import { useAfterUndo } from '../../operations/useAfterUndo';
import { useOperations } from '../../operations/OperationsContext';
import { useServices } from '../../services/ServicesContext';

/**
 * What is wrong with the workbook, once it was looked for; after a repair it is looked for again.
 * @param offered what was found when the workbook was opened, once the user wants to see it
 */
export function useCheck(offered: WorkbookCheck | null) {
  const { run } = useOperations();
  const { checkWorkbook, goTo, repairWorkbook } = useServices();
  const [found, setFound] = useState<WorkbookCheck | null>(offered);
  useEffect(() => {
    if (offered) setFound(offered);
  }, [offered]);
  // What was found before is not what is there now.
  useAfterUndo(() => setFound(null));
  const repairable = found?.findings.filter((finding) => finding.repairable).length ?? 0;

  const check = async () => {
    const outcome = await run('doing.check', checkWorkbook);
    if (outcome?.ok) setFound(outcome.value);
  };

  /** However this ends, the repair before it is done and can be undone. */
  const lookAgain = async () => {
    try {
      return await checkWorkbook();
    } catch {
      return null;
    }
  };

  const repair = async () => {
    if (!found) return;
    await run('doing.repair', async (task) => {
      const outcome = await repairWorkbook(found, task);
      const again = await lookAgain();
      if (again?.ok) setFound(again.value);
      return again?.ok ? outcome : { ...outcome, notes: [...outcome.notes, { key: 'repairNotChecked' }, ...(again ? [again.message] : [])] };
    });
  };

  const show = ({ sheetName, address }: Finding) => run('doing.goTo', () => goTo({ sheetName, address }));

  return { found, repairable, check, repair, show };
}
