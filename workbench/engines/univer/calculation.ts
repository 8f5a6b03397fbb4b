import { ICommandService, type Injector } from '@univerjs/core';
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';

const TIMEOUT_MS = 60_000;
const TICK_MS = 4;

export interface Calculation {
  /** Resolves when no recalculation is due or running, and no function's answer is awaited. */
  settle(): Promise<void>;
  /** A function whose promise is pending keeps readers waiting as a recalculation does. */
  addPending(isPending: () => boolean): void;
  /** Calculates every formula anew and resolves when the results are in the cells. */
  recalculate(): Promise<void>;
}

/**
 * Univer recalculates 100 ms after the last change and tells nobody that it is going to. This follows the same conditions under
 * which Univer schedules it: a command with a dirty rule, unless it only carries looks or results.
 */
export function watchCalculation(injector: Injector, calculateAll: () => void): Calculation {
  const dirty = injector.get(IActiveDirtyManagerService);
  const session = injector.get(FormulaCalculationSessionService);
  const pending: (() => boolean)[] = [];
  let scheduled = false;

  injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) { scheduled = false; return; }
    if (!dirty.get(command.id)) return;
    if (command.id === SetRangeValuesMutation.id) {
      const trigger = (command.params as { trigger?: string } | undefined)?.trigger;
      if (options?.onlyLocal === true || trigger === SetStyleCommand.id || trigger === SetBorderCommand.id) return;
    }
    scheduled = true;
  });

  const isCalculating = (): boolean => {
    const { started, completed, resultApplied } = session.state;
    return scheduled || (started && !(completed && resultApplied));
  };
  const until = async (isBusy: () => boolean): Promise<void> => {
    const deadline = Date.now() + TIMEOUT_MS;
    while (isBusy()) {
      if (Date.now() > deadline) throw new Error('The grid did not finish its calculation.');
      await new Promise((resolve) => setTimeout(resolve, TICK_MS));
    }
  };

  return {
    addPending: (isPending) => { pending.push(isPending); },
    settle: () => until(() => isCalculating() || pending.some((isPending) => isPending())),
    recalculate() {
      scheduled = true;
      calculateAll();
      return until(isCalculating);
    },
  };
}
