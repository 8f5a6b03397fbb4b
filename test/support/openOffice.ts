import { installBridge, WORKBENCH_REQUIREMENTS, type Requirements } from '../../workbench/bridge/bridge';
import { MemoryEngine } from '../../workbench/engines/memory/memoryEngine';
import type { Engine } from '../../workbench/engines/engine';
import type { FunctionSet, InvokeFunction } from '../../workbench/engines/functions';
import { openWorkbook } from '../../workbench/model/openWorkbook';
import type { Faults } from '../../workbench/protocol/faults';
import type { Statistics } from '../../workbench/protocol/statistics';
import { loadOfficeScript } from './officeScript';
import { TestWorkbook } from './testWorkbook';
import { planFunctions } from './planFunctions';

export interface OpenOfficeOptions<E extends Engine> {
  engine?: E;
  locale?: string;
  requirements?: Requirements;
  /** True registers the add-in's own functions; or a set of functions with how to call them. */
  withFunctions?: boolean | { set: FunctionSet; invoke: InvokeFunction };
  faults?: Faults;
}

export interface OpenedOffice<E extends Engine> {
  /** As the add-in sees it; also the global `Excel` until `close`. */
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  window: Window;
  /** What a test does and sees beside the add-in: the user at the grid. */
  workbook: TestWorkbook<E>;
  /** Round trips, actions and bytes since the last `reset()`. */
  statistics: Statistics;
  close(): void;
}

/**
 * Opens a workbook with the unmodified office.js in front of it, in about half a second.
 *
 * @example
 * const office = await openOffice({ withFunctions: true });
 * await Excel.run(async (context) => { context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]]; await context.sync(); });
 * expect(await office.workbook.value('A1')).toBe(1);
 * office.close();
 */
export async function openOffice<E extends Engine = MemoryEngine>(options: OpenOfficeOptions<E> = {}): Promise<OpenedOffice<E>> {
  const engine = options.engine ?? (new MemoryEngine() as Engine as E);
  const locale = options.locale ?? 'zh-CN';
  const { withFunctions } = options;
  const functions = withFunctions === true ? await planFunctions() : withFunctions;
  if (functions) engine.registerFunctions(functions.set, functions.invoke);

  let deliver: (text: string) => void = () => {};
  const opened = openWorkbook({ engine, locale, faults: options.faults, send: (text) => { setImmediate(() => deliver(text)); } });
  const script = await loadOfficeScript((window) => {
    ({ deliver } = installBridge(window, {
      locale, requirements: options.requirements ?? WORKBENCH_REQUIREMENTS,
      post: (text) => { void opened.connection.receive(text); },
    }));
  });
  const restore = exposeGlobals({ Excel: script.Excel, Office: script.Office, OfficeExtension: script.OfficeExtension });
  opened.connection.statistics.reset();
  return {
    ...script,
    workbook: new TestWorkbook(engine, opened),
    statistics: opened.connection.statistics,
    close: () => {
      restore();
      opened.connection.close();
      engine.dispose();
      script.window.close();
      deliver = () => {};
    },
  };
}

/** Sets globals and gives a function that puts back what was there. */
function exposeGlobals(globals: Record<string, unknown>): () => void {
  const before = Object.keys(globals).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  Object.assign(globalThis, globals);
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else delete (globalThis as Record<string, unknown>)[name];
    }
  };
}
