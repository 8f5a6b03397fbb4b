import { defineMembers, HostObject } from '../protocol/hostObject';
import type { EventEntry } from '../protocol/wire';

/** office.js says here that ribbon functions may be called. */
export class AddinInternalService extends HostObject {
  static readonly members = defineMembers<AddinInternalService>()({ scalars: [], methods: ['notifyActionHandlerReady'] });
  override readonly className = 'AddinInternalService';
  override readonly members = AddinInternalService.members;
  ready = false;

  notifyActionHandlerReady(): void { this.ready = true; }
}

export interface Invocation { ok: boolean; value: unknown; code?: number }

const CUSTOM_FUNCTION_CATEGORY = 1;
const CUSTOM_FUNCTION_CALL = 1000;

/** Calls the add-in's functions through office.js' own runtime and takes their results. */
export class CustomFunctionsService extends HostObject {
  static readonly members = defineMembers<CustomFunctionsService>()({
    scalars: [],
    methods: ['_SetOsfControlContainerReadyForCustomFunctions', '_GetEnabledFeatures', 'setInvocationArrayResults', 'setInvocationResults'],
  });
  override readonly className = 'CustomFunctions';
  override readonly members = CustomFunctionsService.members;
  ready = false;
  private count = 0;
  private readonly waiting = new Map<number, (result: Invocation) => void>();

  constructor(private readonly send: (entry: EventEntry) => void) { super(); }

  /** @param functionName the id in functions.json. */
  invoke(functionName: string, parameterValues: unknown[], address = ''): Promise<Invocation> {
    const invocationId = ++this.count;
    const message = { invocationId, functionName, parameterValues, address, flags: 0 };
    this.send({ messageCategory: CUSTOM_FUNCTION_CATEGORY, messageType: CUSTOM_FUNCTION_CALL, targetId: '', message });
    return new Promise((resolve) => { this.waiting.set(invocationId, resolve); });
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void { this.ready = true; }
  _GetEnabledFeatures(): string[] { return []; }

  setInvocationArrayResults(results: [id: number, ok: boolean, value: unknown, code?: number][]): void {
    for (const [id, ok, value, code] of results) this.finish(id, { ok, value, code });
  }

  setInvocationResults(results: { id: number; failed?: boolean; value: unknown; errorCode?: number }[]): void {
    for (const { id, failed, value, errorCode } of results) this.finish(id, { ok: !failed, value, code: errorCode });
  }

  private finish(id: number, result: Invocation): void {
    this.waiting.get(id)?.(result);
    this.waiting.delete(id);
  }
}
